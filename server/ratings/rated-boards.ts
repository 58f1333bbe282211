/** From the entries of a source to its rating tables as they are stored; for imports, and for who recounts. */
import type { Database } from '../database/driver.ts';
import { answerOfThread } from '../own-programs.ts';
import {
  entriesToRate,
  idsOfEntries,
  sourcesToRate,
  type StoredRating,
  type StoredTable,
} from '../queries/ratings.ts';
import type { RatedBoard } from '../scoring/ratings/rate-board.ts';
import type { Removed } from '../scoring/ratings/fragility.ts';
import { boardsOf, ratedKinds, type JudgedGroup, type SourceBoard } from './boards.ts';
import { rateAll } from './rate-all.ts';

export interface MadeTable {
  readonly board: SourceBoard;
  readonly matches: number;
  readonly tools: number;
  readonly table: StoredTable;
  readonly rows: readonly StoredRating[];
}

/** Ids of entries that are listed for one table; how many there are is told whatever is listed. */
const maxListed = 200;

/** So few groups are rated in some milliseconds; a thread of their own takes a third of a second to start. */
const maxAtOnce = 300;

/** The boards of all sources, from entries as they stand. */
export async function allBoards(db: Database): Promise<SourceBoard[]> {
  const boards: SourceBoard[] = [];
  for (const { id } of await sourcesToRate(db, { prefix: '' }))
    boards.push(...(await boardsOfSource(db, id)));
  return boards;
}

export async function boardsOfSource(db: Database, source: string): Promise<SourceBoard[]> {
  return boardsOf(source, await entriesToRate(db, { source, kinds: [...ratedKinds] }));
}

export async function ratedBoards(db: Database, boards: readonly SourceBoard[]): Promise<MadeTable[]> {
  if (boards.length === 0) return [];
  const rated = await rate(boards);
  const made: MadeTable[] = [];
  for (const [i, board] of boards.entries()) {
    const one = rated[i];
    if (one !== undefined) made.push(await madeTable(db, board, one));
  }
  return made;
}

async function madeTable(db: Database, board: SourceBoard, one: RatedBoard): Promise<MadeTable> {
  const { rated, unrated, matches, tied, ties, reference, separation, fragility, checks } = one;
  const removed = await withIds(db, board, fragility?.removed ?? []);
  return {
    board,
    matches: rated.length > 0 ? matches : judgedIn(board.groups),
    tools: rated.length + unrated.length,
    table: {
      tied,
      ties,
      reference,
      unrated: [...unrated],
      separation,
      fragility: fragility && { ...fragility, removed },
      checks: checks.map(({ values, tools, ...check }) => ({
        ...check,
        values: { ...values },
        tools: [...tools],
      })),
    },
    rows: rated.map((row, at) => ({ ...row, position: at + 1 })),
  };
}

const judgedIn = (groups: readonly JudgedGroup[]): number =>
  groups.reduce((sum, { entries, wins, losses, ties }) => sum + entries * (wins + losses + ties), 0);

async function withIds(
  db: Database,
  { source, kind, judge, part }: SourceBoard,
  removed: readonly Removed[],
) {
  let left = maxListed;
  const rows = removed.map(({ group, entries }, row) => {
    const listed = Math.min(left, entries);
    left -= listed;
    const { first, second, context, wins, losses, ties } = group;
    return { row, first, second, context, wins, losses, ties, entries, listed };
  });
  const ids = await idsOfEntries(db, {
    source,
    rows: rows
      .filter(({ listed }) => listed > 0)
      .map(({ listed, ...row }) => ({
        ...row,
        first: `tool:${row.first}`,
        second: `tool:${row.second}`,
        pair: [`tool:${row.first}`, `tool:${row.second}`].sort().join('|'),
        kind,
        judge,
        counted: part !== 'breakdown',
        entries: listed,
      })),
  });
  const byRow = new Map(ids.map((one) => [one.row, one.ids]));
  return rows.map(({ row, listed: _, ...group }) => ({ ...group, ids: byRow.get(row) ?? [] }));
}

async function rate(boards: readonly SourceBoard[]): Promise<RatedBoard[]> {
  const groups = boards.reduce((sum, board) => sum + board.groups.length, 0);
  return groups > maxAtOnce ? answerOfThread('rating-thread', boards) : rateAll(boards);
}
