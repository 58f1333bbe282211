/** Where entries go as they are read: into the database at once, or elsewhere first. */
import type { Database } from '../database/driver.ts';
import { writeMatches } from '../queries/import.ts';
import type { matchRow } from './rows.ts';
import type { Sides } from './sides.ts';

type MatchRow = ReturnType<typeof matchRow>;

/** An entry with what its keys stand for at this moment. */
export interface PointedEntry {
  readonly id: MatchRow['id'];
  readonly properties: MatchRow['properties'] & Sides;
}

/** Called with batch after batch, in the order of the source. */
export type EntrySink = (entries: readonly PointedEntry[]) => Promise<void>;

/** @param at ISO date of today */
export function intoDatabase(db: Database, id: string, at: string): EntrySink {
  return async (entries) => {
    const rows = entries.map((entry) => ({ ...entry }));
    await writeMatches(db, { import: id, at, rows });
  };
}
