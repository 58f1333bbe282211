import { beforeAll, beforeEach, expect, it } from 'vitest';
import { rankMethod } from '#contract/rank.ts';
import { tool, tools } from '#contract/tool.ts';
import type { Database } from '../../../server/database/driver.ts';
import { applySource } from '../../../server/import/apply.ts';
import { conclude } from '../../../server/import/conclude.ts';
import { undoImport } from '../../../server/import/undo.ts';
import { verify } from '../../../server/verify/verify.ts';
import { battle, made, readingOf, record, type MadeUpSource } from '../ledger/made-up-source.ts';
import { clearGraph } from '../ledger/graph-dump.ts';
import { ask } from '../http/get.ts';
import { importServer } from '../http/import-server.ts';

let db: Database;
let url: string;
beforeAll(async () => {
  ({ db, url } = await importServer());
});
beforeEach(() => clearGraph(db));

const bringIn = async (source: MadeUpSource) => {
  const { import: id } = await applySource(db, readingOf(source), () => {});
  await conclude(db);
  return id;
};
const partsOf = async (id: string) => {
  const { rank } = await ask(url, tool, { id });
  return Object.fromEntries((rank?.parts ?? []).map((part) => [part.id, part.value]));
};
const differingRanks = async () => (await verify(db)).filter(({ check }) => check === 'ranks');

const counted = made(
  'counted',
  '2026-01-01',
  record('known', { type: 'library', signals: { stars: 999 }, released: '2025-01-01', vendor: 'Somebody' }),
  record('less', { type: 'library', signals: { stars: 31 }, released: '2025-01-01' }),
  record('named', { type: 'library' }),
);
const judged = made(
  'judged',
  '2025-01-01',
  record('first'),
  record('second'),
  record('third'),
  battle('first', 'second', { count: 150, wins: 110, losses: 40 }),
  battle('second', 'third', { count: 150, wins: 110, losses: 40 }),
  battle('first', 'third', { count: 150, wins: 130, losses: 20 }),
);

it('are made of an import, listed, recounted, and gone with it', async () => {
  await bringIn(counted);
  // log10(32) of log10(1,000).
  expect([(await partsOf('known')).adoption, (await partsOf('less')).adoption]).toEqual([1, 0.501717]);
  const parts = await partsOf('named');
  expect([parts.adoption, parts.matchGraph, parts.freshness]).toEqual([null, null, null]);
  const listed = await ask(url, tools, { sort: 'rank' });
  expect(listed.items.map(({ id, rank }) => [id, rank?.known])).toEqual([
    ['known', 4],
    ['less', 4],
    ['named', 2],
  ]);
  expect(await differingRanks()).toEqual([]);

  const id = await bringIn(judged);
  expect((await partsOf('first')).matchGraph).toBe(0.857143);
  const { rank } = await ask(url, tool, { id: 'first' });
  expect(rank?.parts.find((part) => part.id === 'matchGraph')?.from).toContainEqual({
    name: 'matches',
    value: 300,
    against: 50,
  });
  expect(await differingRanks()).toEqual([]);

  await undoImport(db, id, () => {});
  await conclude(db);
  expect((await ask(url, tools, { sort: 'rank' })).items.map((one) => one.id)).toEqual([
    'known',
    'less',
    'named',
  ]);
  expect(await differingRanks()).toEqual([]);
});

it('follow what they are measured against: a better known library makes the others less so', async () => {
  await bringIn(counted);
  await bringIn(
    made('more', '2026-07-01', record('giant', { type: 'library', signals: { stars: 999_999 } })),
  );
  const { adoption, freshness } = await partsOf('known');
  expect(adoption).toBe(0.5);
  expect(freshness).toBeCloseTo(0.355, 2);
  const method = await ask(url, rankMethod, {});
  expect(method.percentiles).toEqual([{ type: 'library', signal: 'stars', tools: 3, value: 999_999 }]);
  expect([method.on, method.ranked]).toEqual([
    '2026-07-01',
    [
      { known: 4, tools: 2 },
      { known: 3, tools: 1 },
      { known: 2, tools: 1 },
    ],
  ]);
});

it('are recounted: what is stored otherwise is named', async () => {
  await bringIn(counted);
  await db.auto("MATCH (t:Tool {id: 'less'}) SET t.rank = 99.0");
  expect((await differingRanks()).map(({ what }) => what)).toEqual(['tool:less']);
});
