/** Constraints and indexes, one statement a file under `cypher/schema`, applied when they changed. */
import { createHash } from 'node:crypto';
import { cypherFileNames, readCypherFile } from './cypher-file.ts';
import type { Database } from './driver.ts';
import { noteHash, notedHash } from './noted-hash.ts';

const awaitIndexes = readCypherFile('schema-state/await-indexes');

const statements = () =>
  cypherFileNames()
    .filter((name) => name.startsWith('schema/'))
    .map(readCypherFile);

/** sha256 over every schema statement: what a database must carry to be ready. */
export function schemaHash(): string {
  const hash = createHash('sha256');
  for (const file of statements()) hash.update(file.name).update(file.text);
  return hash.digest('hex');
}

/** Whether the database carries this program's schema. */
export async function schemaApplied(db: Database): Promise<boolean> {
  const [row] = await notedHash(db, { id: 'schema' });
  return row?.hash === schemaHash();
}

/**
 * Applies what is missing; every statement is safe to repeat, so a start that was cut off is simply redone.
 * @returns applied false when the database already had it
 */
export async function applySchema(db: Database): Promise<{ applied: boolean }> {
  if (await schemaApplied(db)) return { applied: false };
  for (const file of statements()) await db.auto(file.text);
  await db.auto(awaitIndexes.text);
  await noteHash(db, { id: 'schema', hash: schemaHash() });
  return { applied: true };
}
