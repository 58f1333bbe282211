import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csv } from '../../../client/takeaway/formats/csv.ts';
import { edgesCsv } from '../../../client/takeaway/formats/edges-csv.ts';
import { nodesCsv } from '../../../client/takeaway/formats/nodes-csv.ts';
import { nothingToDo } from './work.ts';
import { taken } from './taken.ts';

test('column names first, a line a row', () => {
  const columns = [
    { name: 'one', of: (row: readonly [string, number]) => row[0] },
    { name: 'two', of: (row: readonly [string, number]) => row[1] },
  ];
  expect(csv(columns, [['=1, "2"', -5]])).toBe('one,two\r\n"\'=1, ""2""",-5\r\n');
});

test('a row a node, with its facts and its place', async () => {
  const text = await nodesCsv.run(taken(['Alpha, "the first"', '=cmd()'], 'Maker'), nothingToDo());
  const rows = parse(String(text), { columns: true });
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatchObject({
    ref: 'tool:a',
    name: 'Alpha, "the first"',
    vendor: 'Maker',
    x: '10',
    y: '-20',
  });
  expect(rows[1]).toMatchObject({ name: "'=cmd()", only_named_in_claims: 'true' });
});

test('a row a pair and source, telling whose wins they are', async () => {
  const rows = parse(String(await edgesCsv.run(taken(), nothingToDo())), { columns: true });
  expect(rows[0]).toMatchObject({ from_name: 'Alpha', to_name: 'Beta', from: 'tool:a', wins: '7' });
  expect(rows[1]).toMatchObject({ relation: 'OFFERS', matches: '0' });
});
