import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { z } from 'zod';
import { CorrectionBegun, CorrectionList } from '#contract/corrections.ts';
import { ImportPlan } from '#contract/imports.ts';
import { MatchList } from '#contract/match.ts';
import { Problem } from '#contract/problem.ts';
import { Tool } from '#contract/tool.ts';
import { correctionLines } from '../../../server/answers/corrections.ts';
import { exportedFacts } from '../../../server/export/facts.ts';
import { verify } from '../../../server/verify/verify.ts';
import { clearGraph, dumpGraph } from '../ledger/graph-dump.ts';
import { importServer, lines, model, type ImportServer } from './import-server.ts';

let server: ImportServer;
beforeAll(async () => {
  server = await importServer();
});
beforeEach(() => clearGraph(server.db));

const battle = (first: string, second: string, count: number, more: object = {}) => ({
  record: 'match',
  kind: 'battle',
  first: { key: first },
  second: { key: second },
  count,
  wins: count,
  ...more,
});
const arena = (snapshot: string, ...more: object[]) =>
  lines(
    'arena',
    snapshot,
    model('Alpha'),
    model('Beta'),
    battle('Alpha', 'Beta', 10, { rowId: 'ten' }),
    battle('Beta', 'Alpha', 3, { rowId: 'three' }),
    ...more,
  );

const get = async (path: string): Promise<unknown> => (await fetch(`${server.url}${path}`)).json();
const ledger = async (query = '') => MatchList.parse(await get(`/api/matches?${query}`));
const review = (id: string, body: object) =>
  fetch(`${server.url}/api/matches/${id}/review`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const takeBack = (id: string) => fetch(`${server.url}/api/matches/${id}/review`, { method: 'DELETE' });
const begun = async (response: Response): Promise<z.infer<typeof CorrectionBegun>> => {
  expect(response.status).toBe(202);
  const one = CorrectionBegun.parse(await response.json());
  expect(await server.ended(one.id)).toMatchObject({ state: 'done' });
  return one;
};
/** Id of the entry of so many matches. */
const entryOf = async (count: number) =>
  (await ledger()).items.find((entry) => entry.count === count)?.id ?? 'none';
const times = async (id: string) => Tool.parse(await get(`/api/tools/${id}`)).timesMatched;
const problem = async (response: Response) => Problem.parse(await response.json());

it('what is rejected is kept with its reason, counts nowhere, and counts again byte for byte once that is taken back', async () => {
  await server.bring(arena('2026-01-01'));
  const before = await dumpGraph(server.db);
  const id = await entryOf(10);
  const { correction } = await begun(
    await review(id, { state: 'rejected', reason: 'Counted twice.', by: 'Ada' }),
  );
  expect(await ledger()).toMatchObject({ total: 2, counted: 1, sum: 3 });
  expect((await ledger('state=rejected')).items).toMatchObject([
    {
      id,
      counted: true,
      state: 'rejected',
      review: { state: 'rejected', reason: 'Counted twice.', by: 'Ada' },
    },
  ]);
  expect((await ledger('counted=yes')).items.map(({ count }) => count)).toEqual([3]);
  expect([await times('alpha'), await times('beta')]).toEqual([3, 3]);
  expect(await get('/api/compare?tools=alpha,beta')).toMatchObject({
    headToHead: [{ matches: 3, wins: 0, losses: 3 }],
  });
  expect(CorrectionList.parse(await get('/api/corrections?tool=alpha')).items).toMatchObject([
    { id: correction, entry: { id, state: 'rejected' }, reason: 'Counted twice.', holds: true },
  ]);
  expect(await verify(server.db)).toEqual([]);
  await begun(await takeBack(id));
  expect(await ledger()).toMatchObject({ total: 2, counted: 2, sum: 13 });
  expect(await dumpGraph(server.db)).toEqual(before);
});

it('the newest review holds: confirmed after withdrawn counts again, and all go together', async () => {
  await server.bring(arena('2026-01-01'));
  const id = await entryOf(3);
  await begun(await review(id, { state: 'withdrawn' }));
  expect(await ledger()).toMatchObject({ sum: 10 });
  await begun(await review(id, { state: 'confirmed', by: 'Ada' }));
  expect(await ledger()).toMatchObject({ sum: 13 });
  const found = (await ledger()).items.find((entry) => entry.id === id);
  expect(found).toMatchObject({ state: 'live', review: { state: 'confirmed', by: 'Ada' } });
  expect(await verify(server.db)).toEqual([]);
  await begun(await takeBack(id));
  expect((await ledger()).items.every((entry) => entry.review === null)).toBe(true);
  expect(await get('/api/corrections')).toMatchObject({ total: 0 });
});

it('holds by its key when the source is read anew, waits while the entry is history, and previews as no change', async () => {
  await server.bring(arena('2026-01-01'));
  const id = await entryOf(10);
  await begun(await review(id, { state: 'rejected' }));
  const preview = async (text: string) =>
    ImportPlan.parse(
      await (await fetch(`${server.url}/api/import?dryRun=true`, { method: 'POST', body: text })).json(),
    );
  const same = await preview(arena('2026-01-01'));
  expect([same.added.total, same.changed.total, same.removed]).toEqual([0, 0, 0]);
  await server.bring(arena('2026-02-01', battle('Alpha', 'Beta', 5, { rowId: 'five' })));
  expect(await ledger()).toMatchObject({ counted: 2, sum: 8 });
  expect((await ledger('state=rejected')).items.map((entry) => entry.id)).toEqual([id]);
  expect(await verify(server.db)).toEqual([]);
  await server.bring(
    lines(
      'arena',
      '2026-03-01',
      model('Alpha'),
      model('Beta'),
      battle('Beta', 'Alpha', 3, { rowId: 'three' }),
    ),
  );
  expect(
    (await ledger('state=superseded')).items.map((entry) => entry.count).toSorted((a, b) => a - b),
  ).toEqual([5, 10]);
  expect((await review(id, { state: 'confirmed' })).status).toBe(409);
  expect(await verify(server.db)).toEqual([]);
  await server.bring(arena('2026-04-01'));
  expect(await ledger()).toMatchObject({ sum: 3 });
  expect((await ledger('state=rejected')).items.map((entry) => entry.id)).toEqual([id]);
  expect(await verify(server.db)).toEqual([]);
});

it('is exported as a fact of its own, next to the entry as its source says it, and imports again to the same graph', async () => {
  await server.bring(arena('2026-01-01'));
  const id = await entryOf(10);
  await begun(await review(id, { state: 'rejected', reason: 'Counted twice.' }));
  const facts = [];
  for await (const fact of exportedFacts(server.db)) facts.push(fact);
  expect(facts.flatMap((fact) => (fact.record === 'match' ? fact.state : []))).toEqual(['live', 'live']);
  expect(await correctionLines(server.db)).toEqual([
    expect.stringContaining(`"entry":{"id":"${id}","state":"rejected"}`),
  ]);
  await clearGraph(server.db);
  await server.bring(facts.map((fact) => JSON.stringify(fact)).join('\n'));
  expect(await ledger()).toMatchObject({ total: 2, counted: 1, sum: 3 });
  const again = [];
  for await (const fact of exportedFacts(server.db)) again.push(fact);
  expect(again).toEqual(facts);
  expect(await verify(server.db)).toEqual([]);
});

it('of what there is not, or was not reviewed here, says so', async () => {
  await server.bring(arena('2026-01-01'));
  const none = await review('0'.repeat(24), { state: 'rejected' });
  expect([none.status, (await problem(none)).detail]).toEqual([404, expect.stringContaining('entry')]);
  expect((await review('nothing', { state: 'rejected' })).status).toBe(400);
  expect((await review(await entryOf(3), { state: 'live' })).status).toBe(400);
  expect((await takeBack(await entryOf(3))).status).toBe(404);
  expect(await ledger()).toMatchObject({ counted: 2, sum: 13 });
});
