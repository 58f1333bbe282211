/** Connections of a test file to the run's databases; they close themselves after the file. */
import { afterAll } from 'vitest';
import { z } from 'zod';
import { connect, type Connection, type Database } from '../../server/database/driver.ts';
import { applySchema } from '../../server/database/schema.ts';
import { askStage } from './ask-stage.ts';

const Address = z.object({
  uri: z.string(),
  username: z.string(),
  password: z.string(),
  database: z.string(),
  queryTimeoutMs: z.number(),
});

/** The database of this worker: files of two workers run at once, those of one after another. */
const scratch = `scratch/${process.env['VITEST_POOL_ID'] ?? '1'}` as const;

/** Schema and nothing else: whatever an earlier file wrote is gone. */
export async function scratchDatabase(): Promise<Database> {
  const db = await open(scratch);
  await db.auto('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await applySchema(db);
  return db;
}

/** Schema and all seeds that ship. Other files read it too: do not write to it. */
export function seededDatabase(): Promise<Database> {
  return open('seeded');
}

/** Where the scratch database is, for tests that start a program of their own on it. */
export function scratchAddress(): Promise<Connection> {
  return askStage(scratch, Address);
}

async function open(which: typeof scratch | 'seeded'): Promise<Database> {
  const db = await connect(await askStage(which, Address));
  closing.push(db);
  return db;
}

const closing: Database[] = [];
afterAll(async () => {
  await Promise.all(closing.splice(0).map((db) => db.close()));
});
