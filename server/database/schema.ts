/** Constraints and indexes, a file of statements for each theme under `cypher/schema`, applied when they changed. */
import { createHash } from 'node:crypto';
import { cypherFileNames, readCypherFile } from './cypher-file.ts';
import type { Database } from './driver.ts';
import { noteHash, notedHash } from './noted-hash.ts';

const awaitIndexes = readCypherFile('schema-state/await-indexes');

/** Every statement, in the order of files and of lines, each without its comments. */
export const schemaStatements = (): string[] =>
  cypherFileNames()
    .filter((name) => name.startsWith('schema/'))
    .flatMap((name) =>
      readCypherFile(name)
        .text.replaceAll(/^\/\/.*\n/gm, '')
        .split(/;\n/),
    )
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

/**
 * The statement that makes a constraint.
 * @throws Error when there is none of this name
 */
export function constraintStatement(name: string): string {
  const found = schemaStatements().find((statement) => statement.startsWith(`CREATE CONSTRAINT ${name} `));
  if (found === undefined) throw new Error(`no statement of cypher/schema makes the constraint ${name}`);
  return found;
}

/** sha256 over every schema statement: what a database must carry to be ready. */
export const schemaHash = (): string =>
  createHash('sha256').update(schemaStatements().join(';\n')).digest('hex');

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
  for (const statement of schemaStatements()) await db.auto(statement);
  await db.auto(awaitIndexes.text);
  await noteHash(db, { id: 'schema', hash: schemaHash() });
  return { applied: true };
}
