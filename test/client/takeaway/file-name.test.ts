import { expect, test } from 'vitest';
import { fileName } from '../../../client/takeaway/file-name.ts';
import { json } from '../../../client/takeaway/formats/json.ts';
import { taken } from './taken.ts';
import { nothingToDo } from './work.ts';

test('file names are safe, tell what and when, and are never empty', () => {
  const date = '2026-11-23';
  expect(fileName({ title: 'Match Graph: GPT-4/Turbo (“é”) ..', date }, '.svg')).toBe(
    'match-graph-gpt-4-turbo-e-2026-11-23.svg',
  );
  expect(fileName({ title: '图', date }, '-nodes.csv')).toBe('match-graph-2026-11-23-nodes.csv');
  expect(fileName({ title: 'x'.repeat(300), date }, '.svg').length).toBeLessThan(110);
});

test('JSON holds nodes with places, edges, the address and the sources with their licence', async () => {
  const file: unknown = JSON.parse(String(await json.run(taken(), nothingToDo())));
  expect(file).toMatchObject({
    format: 'match-graph-view',
    version: 1,
    address: 'http://127.0.0.1:3000/explore?steps=e.a&focus=tool:a',
    nodes: [{ ref: 'tool:a', place: { x: 10, y: -20 } }, { ref: 'tool:b' }, { ref: 'capability:c' }],
    edges: [{ wins: 7 }, { rel: 'OFFERS' }],
    sources: [{ id: 'wildbench', licence: 'Apache-2.0' }],
  });
});
