/** A page of the ledger. */
import { z } from 'zod';
import { matches as call, type MatchList } from '#contract/match.ts';
import { MatchKind, matchKinds, matchStates } from '#contract/vocabulary.ts';
import type { Database } from '../database/driver.ts';
import {
  entriesOfCapability,
  entriesOfContext,
  entriesOfNode,
  entriesOfPair,
  readEntries,
} from '../queries/ledger.ts';
import { largestEntries, newestEntries, oldestEntries } from '../queries/ledger-pages.ts';
import { pageOf, readCursor, writeCursor } from './cursor.ts';
import { type Filters, ledgerAsked, type Way } from './ledger-asked.ts';
import { readSums } from './match-sums.ts';
import { endpoint } from './endpoint.ts';

export const endpoints = [endpoint(call, matches)];

type Input = z.output<typeof call.input>;

/** Of all that fits: how many entries there are, and of those that count how many of which kind, with their matches. */
const Totals = z.object({
  total: z.int().min(0),
  byKind: z.array(z.object({ kind: MatchKind, entries: z.int(), matches: z.int() })),
});
type Totals = z.infer<typeof Totals>;

/** @throws NotFound for a node nobody has, BadRequest for `against` without `tool` */
export async function matches(db: Database, input: Input): Promise<MatchList> {
  const { way, filters } = await ledgerAsked(db, input);
  const page =
    way.by === 'all' ? await nextOfAll(db, input, filters) : await pageOfSome(db, input, way, filters);
  const { ids, total, byKind, next } = page;
  return {
    total,
    counted: byKind.reduce((all, { entries }) => all + entries, 0),
    sum: byKind.reduce((all, { matches }) => all + matches, 0),
    byKind: byKind.flatMap(({ kind, matches }) => (matches === 0 ? [] : [{ kinds: [kind], matches }])),
    items: ids.length === 0 ? [] : await readEntries(db, { ids }),
    next,
  };
}

interface Page extends Totals {
  readonly ids: string[];
  readonly next: string | null;
}

/** Those of a node, a pair, a capability or a context: all that fits is put in order. */
async function pageOfSome(db: Database, input: Input, way: Way, filters: Filters): Promise<Page> {
  const { skip, next } = pageOf('matches', input);
  const asked = { ...filters, order: input.sort, skip, limit: input.limit };
  const [page] = await readPage(db, way, asked);
  const { total = 0, byKind = [], ids = [] } = page ?? {};
  return { total, byKind, ids, next: next(ids.length, total) };
}

function readPage(db: Database, way: Way, asked: Parameters<typeof entriesOfContext>[1]) {
  if (way.by === 'pair') return entriesOfPair(db, { pair: way.pair, ...asked });
  if (way.by === 'node') return entriesOfNode(db, { ref: way.ref, ...asked });
  return way.by === 'capability' ? entriesOfCapability(db, asked) : entriesOfContext(db, asked);
}

/** Where a page begins in its order, and what all adds up to: that is counted once, for the first page. */
const Place = z.object({
  day: z.string(),
  count: z.int(),
  id: z.string(),
  shown: z.int().min(0),
  totals: Totals,
});

/** Larger than any count, day and id. */
const afterAll = { count: Number.MAX_SAFE_INTEGER, day: '9999-12-31', id: '~' };

async function nextOfAll(db: Database, input: Input, filters: Filters): Promise<Page> {
  const question = { list: 'matches', input };
  const place = input.cursor === undefined ? null : readCursor(input.cursor, Place, question);
  const [totals, rows] = await Promise.all([
    place?.totals ?? totalsOf(db, filters),
    readFrom(db, input, filters, place ?? firstPlace(input)),
  ]);
  const shown = (place?.shown ?? 0) + rows.length;
  const last = rows.at(-1);
  const more = last !== undefined && rows.length === input.limit && shown < totals.total;
  return {
    ...totals,
    ids: rows.map(({ id }) => id),
    next: more ? writeCursor({ ...last, shown, totals }, question) : null,
  };
}

type Start = Pick<z.infer<typeof Place>, 'day' | 'count' | 'id'>;

/** Just before the first that can fit. No count is below 0, and no entry has a day before the year 0. */
function firstPlace({ sort, since, until }: Input): Start {
  if (sort === 'oldest') return { day: since ?? '0', count: -1, id: '' };
  return { ...afterAll, day: until ?? afterAll.day };
}

function readFrom(db: Database, input: Input, filters: Filters, { day, count, id }: Start) {
  const { source, judge, counts, since, until, kind, state } = filters;
  const walk = {
    source,
    kinds: kind === null ? [...matchKinds] : [kind],
    // What counts is live and counted: no other part of the ledger is looked at.
    states: matchStates.filter((one) => (state ?? one) === one && (counts !== true || one === 'live')),
    counted: counts === true ? [true] : [true, false],
    judge,
    counts,
    since,
    until,
    count,
    id,
    limit: input.limit,
  };
  if (input.sort === 'largest') return largestEntries(db, walk);
  return (input.sort === 'oldest' ? oldestEntries : newestEntries)(db, { ...walk, day });
}

async function totalsOf(db: Database, filters: Filters): Promise<Totals> {
  const sums = await readSums(db, { by: 'all' }, filters);
  const kinds = new Map<MatchKind, { entries: number; matches: number }>();
  for (const { kind, counts, entries, matches: many } of sums) {
    if (!counts) continue;
    const before = kinds.get(kind) ?? { entries: 0, matches: 0 };
    kinds.set(kind, { entries: before.entries + entries, matches: before.matches + many });
  }
  return {
    total: sums.reduce((all, { entries }) => all + entries, 0),
    byKind: [...kinds]
      .map(([kind, sum]) => ({ kind, ...sum }))
      .toSorted((a, b) => b.matches - a.matches || (a.kind < b.kind ? -1 : 1)),
  };
}
