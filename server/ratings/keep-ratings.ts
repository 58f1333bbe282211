/** Makes those rating tables anew whose entries are not what they were made of, and takes away those that have none. */
import type { Database } from '../database/driver.ts';
import { dropTables, tablesMadeOf, writeTable } from '../queries/ratings.ts';
import { allBoards, ratedBoards, type MadeTable } from './rated-boards.ts';

/**
 * Run once after the last import. Each table is written in one transaction with what it was made of, so a run that was cut off
 * leaves whole ones, and the next makes the others.
 */
export async function keepRatings(db: Database): Promise<{ made: number; dropped: number }> {
  const boards = await allBoards(db);
  const stored = new Map((await tablesMadeOf(db, { prefix: '' })).map(({ id, madeOf }) => [id, madeOf]));
  const wanted = new Set(boards.map(({ id }) => id));
  const gone = [...stored.keys()].filter((id) => !wanted.has(id));
  if (gone.length > 0) await dropTables(db, { ids: gone });
  const changed = boards.filter(({ id, madeOf }) => stored.get(id) !== madeOf);
  for (const made of await ratedBoards(db, changed)) await write(db, made);
  return { made: changed.length, dropped: gone.length };
}

async function write(db: Database, { board, matches, tools, table, rows }: MadeTable): Promise<void> {
  const { groups: _, ...of } = board;
  await writeTable(db, {
    table: { ...of, matches, tools, rated: rows.length, table: JSON.stringify(table) },
    rows: rows.map((row) => ({ ...row, id: `${board.id}|${row.tool}`, table: board.id })),
  });
}
