import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Fact } from '#contract/interchange.ts';
import { withTool } from '../../../server/import/added-tool.ts';
import { readInterchange } from '../../../server/import/interchange-file.ts';
import { readSource } from '../../../server/import/read-source.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { badRows } from './source-folder.ts';

const folder = temporaryFolder();
const about = { record: 'source', id: 'a', title: 'A', licence: 'MIT', snapshot: '2024-01-01' };
const tool = (key: string, more: object = {}) => ({
  record: 'record' as const,
  source: 'a',
  key,
  name: key,
  type: 'model' as const,
  ...more,
});
const offer = (key: string, capability: string, position: number, more: object = {}) => ({
  record: 'offer',
  source: 'a',
  key,
  capability,
  position,
  ...more,
});
const capabilities = [{ capability: 'chat' }, { capability: 'vision', description: 'Reads charts.' }];
const offers = [offer('one', 'chat', 0), offer('one', 'vision', 1, { description: 'Reads charts.' })];

async function all(facts: AsyncIterable<Fact>) {
  const found: Fact[] = [];
  for await (const fact of facts) found.push(fact);
  return found;
}

it('one line holds a record and its offers, in their order, among lines that hold one fact each', async () => {
  const path = join(folder, 'facts.jsonl');
  const lines = [about, tool('one', { capabilities }), tool('two'), offer('two', 'chat', 0)];
  await writeFile(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  const [reading] = await readInterchange(path);
  const facts = await all(reading?.facts() ?? (async function* () {})());
  expect(reading?.leftOut()).toEqual([]);
  expect(facts.filter(({ record }) => record === 'offer')).toEqual([...offers, offer('two', 'chat', 0)]);
  const records = facts.filter(({ record }) => record === 'record');
  expect(records).toMatchObject([{ key: 'one' }, { key: 'two' }]);
  for (const record of records) expect(record).not.toHaveProperty('capabilities');
});

it('a source folder reads such lines too', async () => {
  await writeFile(join(folder, 'one.jsonl'), `${JSON.stringify(tool('one', { capabilities }))}\n`);
  await writeFile(
    join(folder, 'source.yaml'),
    'id: a\ntitle: A\nlicence: MIT\nsnapshot: 2024-01-01\nfiles:\n  - path: one.jsonl\n    format: facts\n',
  );
  const reading = await readSource(folder);
  const facts = await all(reading.facts());
  expect(reading.leftOut()).toEqual([]);
  expect(facts.filter(({ record }) => record === 'offer')).toEqual(offers);
});

it('what is no capability is a problem at the line', async () => {
  const path = join(folder, 'wrong.jsonl');
  const wrong = tool('one', { capabilities: ['chat', { capability: 'Not an id' }, { name: 'x' }] });
  await writeFile(path, `${JSON.stringify(about)}\n${JSON.stringify(wrong)}\n`);
  const [reading] = await readInterchange(path);
  const facts = await all(reading?.facts() ?? (async function* () {})());
  expect(facts.filter(({ record }) => record === 'offer')).toEqual([offer('one', 'chat', 0)]);
  expect(badRows(reading?.leftOut() ?? []).map(({ line }) => line)).toEqual([2, 2]);
});

it('an added tool takes the place of what was added by its key, and nothing else', () => {
  const line = {
    ...tool('one'),
    source: 'added-here' as const,
    ghost: false,
    aliases: [],
    pricing: 'free' as const,
    prices: [],
    categories: [],
    signals: {},
    capabilities: [{ capability: 'chat' }],
  };
  const first = withTool([], { ...line, capabilities: [{ capability: 'chat' }, { capability: 'vision' }] });
  const both = withTool(first, { ...line, key: 'two', name: 'two' });
  const again = withTool(both, line);
  const offered = (facts: readonly Fact[]) =>
    facts.flatMap((fact) => (fact.record === 'offer' ? [`${fact.key} ${fact.capability}`] : []));
  expect(offered(both)).toEqual(['one chat', 'one vision', 'two chat']);
  expect(offered(again)).toEqual(['two chat', 'one chat']);
  expect(again.flatMap((fact) => (fact.record === 'record' ? [fact.key] : []))).toEqual(['two', 'one']);
});
