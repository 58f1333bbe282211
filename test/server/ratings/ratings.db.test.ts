import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ratingHighlights, ratingMatrix, ratings, ratingTables } from '#contract/ratings.ts';
import { tool } from '#contract/tool.ts';
import type { Database } from '../../../server/database/driver.ts';
import { applySource } from '../../../server/import/apply.ts';
import { conclude } from '../../../server/import/conclude.ts';
import { undoImport } from '../../../server/import/undo.ts';
import { keepRatings } from '../../../server/ratings/keep-ratings.ts';
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

const names = ['alpha', 'beta', 'gamma'];
const counts = (wins: number, losses: number, more: object = {}) => ({
  count: wins + losses,
  wins,
  losses,
  ...more,
});
const arena = (id: string, ...more: Parameters<typeof made>[2][]): MadeUpSource =>
  made(
    id,
    '2026-01-01',
    ...names.map((name) => record(`${id}-${name}`)),
    battle(`${id}-alpha`, `${id}-beta`, counts(60, 40)),
    battle(`${id}-beta`, `${id}-gamma`, counts(60, 40)),
    battle(`${id}-alpha`, `${id}-gamma`, counts(70, 30)),
    ...more,
  );
const bringIn = async (source: MadeUpSource) => {
  const { import: id } = await applySource(db, readingOf(source), () => {});
  await conclude(db);
  return id;
};
const stored = async () =>
  (
    await db.auto('MATCH (n) WHERE n:Rating OR n:RatingTable RETURN n {.*} AS row ORDER BY labels(n), n.id')
  ).records.map((row): unknown => row.get('row'));

describe('rating tables', () => {
  it('are made of an import, answered, recounted, and gone with it byte for byte', async () => {
    await bringIn(arena('one'));
    const before = await stored();
    expect(before).toHaveLength(4);
    const id = await bringIn(arena('two'));
    expect(await verify(db)).toEqual([]);
    const answer = await ask(url, ratings, { source: 'two' });
    expect(answer).toMatchObject({ source: 'two', kind: 'battle', part: 'context', matches: 300, total: 3 });
    expect(answer.items.map((row) => row.tool.id)).toEqual(['two-alpha', 'two-beta', 'two-gamma']);
    expect(answer.fragility?.entries.every((entry) => /^[\da-f]{24}$/.test(entry.id))).toBe(true);
    const listed = await ask(url, ratingTables, {});
    expect(listed.items.map(({ source }) => source).sort()).toEqual(['one', 'two']);
    const page = await ask(url, tool, { id: 'two-beta' });
    expect(page.ratings).toMatchObject([{ source: 'two', of: 3, class: answer.items[1]?.class }]);
    await undoImport(db, id, () => {});
    await conclude(db);
    expect(await stored()).toEqual(before);
    expect(await verify(db)).toEqual([]);
  });

  it('answer the results of each two in the order of the ratings, of the board alone', async () => {
    await bringIn(
      arena(
        'one',
        battle('one-beta', 'one-alpha', counts(7, 3, { ties: 2, count: 12, context: 'code' })),
        battle('one-alpha', 'one-beta', counts(5, 5, { context: 'part', counted: false })),
        battle('one-gamma', 'one-beta', counts(5, 1, { judge: 'another' })),
        battle('one-alpha', 'one-beta', { kind: 'claim', count: 9, wins: 9, rowId: 'c' }),
        record('one-delta'),
        battle('one-alpha', 'one-delta', counts(4, 0)),
      ),
    );
    const whole = await ask(url, ratingMatrix, { source: 'one' });
    expect(whole).toMatchObject({ part: 'whole', total: 3, leftOut: { rated: 0, unrated: 1 } });
    expect(whole.items.map(({ tool: { id } }) => id)).toEqual(['one-alpha', 'one-beta', 'one-gamma']);
    expect(whole.pairs).toEqual([
      { row: 0, column: 1, wins: 63, losses: 47, ties: 2 },
      { row: 0, column: 2, wins: 70, losses: 30, ties: 0 },
      { row: 1, column: 2, wins: 60, losses: 40, ties: 0 },
    ]);
    const table = await ask(url, ratings, { source: 'one' });
    for (const [at, { wins, losses, ties, tool: rated }] of table.items.entries()) {
      const own = whole.pairs.filter(({ row, column }) => row === at || column === at);
      const won = own.reduce((sum, pair) => sum + (pair.row === at ? pair.wins : pair.losses), 0);
      const lost = own.reduce((sum, pair) => sum + (pair.row === at ? pair.losses : pair.wins), 0);
      expect([won, lost], rated.id).toEqual([wins, losses]);
      expect(own.reduce((sum, pair) => sum + pair.ties, 0)).toBe(ties);
    }
  });

  it('are said in few words: who leads, which contests are open, what is rated above what is larger', async () => {
    const sized = (key: string, name: string) => record(key, { name, type: 'model', vendor: 'Acme' });
    await bringIn(
      made(
        'one',
        '2026-01-01',
        sized('alpha', 'Alpha 8B'),
        sized('beta', 'Beta 70B'),
        sized('gamma', 'Gamma 9B'),
        battle('alpha', 'beta', counts(700, 300)),
        battle('gamma', 'beta', counts(690, 310)),
        battle('gamma', 'alpha', counts(505, 495)),
        battle('alpha', 'gamma', counts(1, 9, { context: 'part', counted: false })),
      ),
    );
    const said = await ask(url, ratingHighlights, {});
    expect(said).toMatchObject({ source: 'one', stale: false });
    const table = await ask(url, ratings, { source: 'one' });
    expect(said.headline).toBe(table.headline);
    expect(said.headline).toMatch(
      /last is Beta 70B, which lost (69|70) % of 1,000 against (Alpha 8B|Gamma 9B)/,
    );
    expect(said.leading.flatMap(({ items }) => items)).toEqual(table.items);
    const [first] = table.items;
    const won = first?.tool.id === 'alpha' ? { wins: 495, losses: 505 } : { wins: 505, losses: 495 };
    expect(said.contests).toMatchObject({ total: 1, items: [{ first: { id: first?.tool.id }, ...won }] });
    expect(said.surprises.total).toBe(2);
    expect(said.surprises.items.map(({ larger }) => larger.id)).toEqual(['beta', 'beta']);
    expect(said.surprises.items.find(({ smaller }) => smaller.id === 'alpha')?.met).toEqual({
      wins: 700,
      losses: 300,
      ties: 0,
    });
    const { contests } = await ask(url, ratingHighlights, { source: 'one', context: 'part' });
    expect(contests.total).toBe(0);
  });

  it('keep judges and kinds apart, add contexts up to a whole, and leave claims and uncounted wholes out', async () => {
    const other = { judge: 'another' };
    await bringIn(
      arena(
        'one',
        battle('one-alpha', 'one-beta', counts(1, 2, { context: 'code' })),
        battle('one-alpha', 'one-beta', counts(5, 5, { context: 'part', counted: false })),
        battle('one-gamma', 'one-beta', counts(5, 1, other)),
        battle('one-alpha', 'one-beta', { kind: 'claim', count: 9, wins: 9, rowId: 'c' }),
      ),
    );
    const { items } = await ask(url, ratingTables, { source: 'one' });
    const told = items.map(({ judge, context, part, matches, rated }) => [
      judge,
      context,
      part,
      matches,
      rated,
    ]);
    expect(told).toEqual([
      [null, null, 'whole', 303, 3],
      [null, null, 'context', 300, 3],
      ['another', null, 'context', 6, 0],
      [null, 'code', 'context', 3, 0],
      [null, 'part', 'breakdown', 10, 0],
    ]);
    const apart = await ask(url, ratings, { source: 'one', judge: 'another' });
    expect(apart).toMatchObject({
      total: 0,
      leader: null,
      unrated: [{ reason: 'too-few' }, { reason: 'too-few' }],
    });
  });

  it('are made anew only where entries changed', async () => {
    await bringIn(arena('one'));
    await bringIn(arena('two'));
    expect(await keepRatings(db)).toEqual({ looked: 0, made: 0, dropped: 0 });
    await db.auto(`MERGE (n:Meta {id: 'entries two'}) SET n.hash = 'others'`);
    expect(await keepRatings(db)).toEqual({ looked: 1, made: 0, dropped: 0 });
    await db.auto(`MERGE (n:Meta {id: 'entries two'}) SET n.hash = 'again others'`);
    await db.auto(`MATCH (m:Match {source: 'two'}) WHERE m.wins = 70 SET m.wins = 71, m.losses = 29`);
    expect((await verify(db)).filter(({ check }) => check === 'ratings')).not.toEqual([]);
    expect(await keepRatings(db)).toEqual({ looked: 1, made: 1, dropped: 0 });
    expect((await verify(db)).filter(({ check }) => check === 'ratings')).toEqual([]);
  });
});
