/** Rating tables that are not what the entries give; for verify. */
import type { Database } from '../database/driver.ts';
import { notedHash } from '../database/noted-hash.ts';
import { readRatings, readTables, type StoredRating, type StoredTable } from '../queries/ratings.ts';
import { allBoards, ratedBoards } from '../ratings/rated-boards.ts';
import { differing, type Differing } from './differing.ts';

/** Empty where none were ever made: before the first import is done. */
export async function differingRatings(db: Database, limit: number): Promise<Differing[]> {
  const [state] = await notedHash(db, { id: 'concluded' });
  if (state === undefined) return [];
  const counted = new Map<string, string>();
  for (const { board, matches, table, rows } of await ratedBoards(db, await allBoards(db)))
    addTexts(counted, board.id, matches, table, rows);
  const stored = new Map<string, string>();
  for (const { table: one } of await readTables(db, { source: null }))
    addTexts(stored, one.id, one.matches, one.table, await readRatings(db, { table: one.id }));
  return differing(stored, counted, limit);
}

function addTexts(
  texts: Map<string, string>,
  id: string,
  matches: number,
  { checks, fragility, separation, unrated, ...rest }: StoredTable,
  rows: readonly StoredRating[],
): void {
  const add = (what: string, value: unknown) => texts.set(`${id}: ${what}`, inWords(value));
  add('board', { matches, ...rest });
  add('separation', separation);
  add('fragility', fragility);
  for (const check of checks) add(`check ${check.id}`, check);
  for (const one of unrated) add(one.tool, one);
  for (const row of rows) add(row.tool, row);
}

/** The same whatever the order of fields. */
const inWords = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
