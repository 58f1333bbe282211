/** Makes those rating tables anew whose entries are not what they were made of, and takes away those that have none. */
import { firstNote, noteHash, notedHashes } from '../database/noted-hash.ts';
import type { Database } from '../database/driver.ts';
import { forgetMade } from '../ledger/keep-made.ts';
import { dropTables, sourcesToRate, tablesMadeOf, writeTable } from '../queries/ratings.ts';
import { ratingsMadeBy, type SourceBoard } from './boards.ts';
import { boardsOfSource, ratedBoards, type MadeTable } from './rated-boards.ts';

export interface KeptRatings {
  /** Sources whose entries were read. */
  readonly looked: number;
  readonly made: number;
  readonly dropped: number;
}

/**
 * Run once after the last import. Whatever writes an entry, points it elsewhere or lets a review stand notes that the
 * entries of its source are others than before (`cypher/fragments/note-changed`): only those are read again, and of their tables
 * only those made of others are rated. Each table is written in one transaction with what it was made of, so a run that was
 * cut off leaves whole ones, and the next makes the others.
 */
export async function keepRatings(db: Database): Promise<KeptRatings> {
  const sources = (await sourcesToRate(db, { prefix: '' })).map(({ id }) => id);
  const [entries, rated, stored] = await Promise.all([
    notes(db, 'entries '),
    notes(db, 'rated '),
    tablesMadeOf(db, { prefix: '' }),
  ]);
  const states: (readonly [source: string, state: string])[] = [];
  for (const id of sources)
    states.push([id, `${ratingsMadeBy} ${entries.get(id) ?? (await firstNote(db, `entries ${id}`))}`]);
  const due = states.filter(([id, state]) => rated.get(id) !== state);
  for (const [id] of due) await forgetMade(db, `rated ${id}`);
  const boards: SourceBoard[] = [];
  for (const [id] of due) boards.push(...(await boardsOfSource(db, id)));

  const madeOf = new Map(stored.map((table) => [table.id, table.madeOf]));
  const wanted = new Set(boards.map(({ id }) => id));
  const stays = new Set(sources.filter((id) => due.every(([other]) => other !== id)));
  const gone = stored.filter(({ id }) => !wanted.has(id) && !stays.has(sourceOf(id)));
  if (gone.length > 0) await dropTables(db, { ids: gone.map(({ id }) => id) });
  const changed = boards.filter((board) => madeOf.get(board.id) !== board.madeOf);
  for (const made of await ratedBoards(db, changed)) await write(db, made);
  for (const [id, state] of due) await noteHash(db, { id: `rated ${id}`, hash: state });
  return { looked: due.length, made: changed.length, dropped: gone.length };
}

/** The next run looks at the entries of all sources. */
export async function forgetRatings(db: Database): Promise<void> {
  for (const { id } of await sourcesToRate(db, { prefix: '' })) await forgetMade(db, `rated ${id}`);
}

/** By what stands behind the prefix. */
async function notes(db: Database, prefix: string): Promise<Map<string, string | null>> {
  return new Map((await notedHashes(db, { prefix })).map(({ id, hash }) => [id.slice(prefix.length), hash]));
}

/** The first part of a table's id. */
const sourceOf = (table: string): string => table.slice(0, table.indexOf('|'));

async function write(db: Database, { board, matches, tools, table, rows }: MadeTable): Promise<void> {
  const { groups: _, ...of } = board;
  await writeTable(db, {
    table: { ...of, matches, tools, rated: rows.length, table: JSON.stringify(table) },
    rows: rows.map((row) => ({ ...row, id: `${board.id}|${row.tool}`, table: board.id })),
  });
}
