/** A source that gives no date: nothing is made up in its place, and it stands behind those that give one. */
import { beforeAll, expect, it } from 'vitest';
import { Import, ImportPlan, ImportList } from '#contract/imports.ts';
import { MatchList } from '#contract/match.ts';
import { SourceList } from '#contract/source.ts';
import { Tool } from '#contract/tool.ts';
import { verify } from '../../../server/verify/verify.ts';
import { exported, importText } from '../export/exported.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import { battle, importServer, lines, model, type ImportServer } from './import-server.ts';

let server: ImportServer;
beforeAll(async () => {
  server = await importServer();
});
const ask = async (path: string): Promise<unknown> => (await fetch(`${server.url}/api/${path}`)).json();

const undated = lines(
  'a-list',
  null,
  model('one', { description: 'Said without a date.', released: '2000-02-03' }),
  model('two'),
  battle('one', 'two', 3),
);
const dated = lines(
  'z-list',
  '2001-01-01',
  model('one', { description: 'Said in 2001.' }),
  model('two'),
  battle('one', 'two', 1),
);

it('goes in, and its data, its import and its entries have no date', async () => {
  expect(ImportPlan.parse(await (await server.send(undated, 'dryRun=true')).json())).toMatchObject({
    sources: [{ id: 'a-list', snapshot: null }],
  });
  expect(await server.bring(undated)).toMatchObject({ state: 'done', snapshot: null });
  expect(SourceList.parse(await ask('sources')).items).toMatchObject([{ snapshot: null, stale: false }]);
  expect(ImportList.parse(await ask('imports')).items).toMatchObject([{ snapshot: null }]);
  expect(MatchList.parse(await ask('matches')).items).toMatchObject([{ at: null, snapshot: null }]);
  expect(Tool.parse(await ask('tools/one'))).toMatchObject({
    snapshot: null,
    reported: [{ snapshot: null }],
  });
});

it('stands behind the oldest that has a date: what is said, its entries, the newest of the catalogue', async () => {
  await server.bring(dated);
  expect(Tool.parse(await ask('tools/one'))).toMatchObject({
    description: 'Said in 2001.',
    released: '2000-02-03',
    snapshot: '2001-01-01',
    reported: [{ source: 'z-list' }, { source: 'a-list' }],
  });
  const { items } = MatchList.parse(await ask('matches'));
  expect(items.map(({ source, at }) => [source, at])).toEqual([
    ['z-list', '2001-01-01'],
    ['a-list', null],
  ]);
  expect(await verify(server.db)).toEqual([]);
});

it('goes out and in again as it is', async () => {
  const text = await exported(server.db, 'jsonl');
  expect(text.match(/"snapshot":/g)).toHaveLength(1);
  await clearGraph(server.db);
  await importText(server.db, text);
  expect(await exported(server.db, 'jsonl')).toBe(text);
  expect(await verify(server.db)).toEqual([]);
});

it('is undone to the reading before, with a date or without', async () => {
  await clearGraph(server.db);
  await server.bring(dated.replaceAll('z-list', 'a-list'));
  const { id } = await server.bring(undated);
  await fetch(`${server.url}/api/imports/${id}`, { method: 'DELETE' });
  expect(await server.ended(id)).toMatchObject({ state: 'undone' });
  expect(SourceList.parse(await ask('sources')).items).toMatchObject([{ snapshot: '2001-01-01' }]);
  expect(Import.parse(await ask(`imports/${id}`)).snapshot).toBeNull();
  expect(await verify(server.db)).toEqual([]);
});
