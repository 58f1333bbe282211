/** Connections of a test file to the run's databases; they close themselves after the file. */
import { afterAll } from 'vitest';
import { z } from 'zod';
import { connect, type Connection, type Database } from '../../server/database/driver.ts';
import { applySchema } from '../../server/database/schema.ts';
import { askStage } from './ask-stage.ts';
import { borrowScratch, type Borrowed } from './borrow-scratch.ts';

const Address = z.object({
  uri: z.string(),
  username: z.string(),
  password: z.string(),
  database: z.string(),
  queryTimeoutMs: z.number(),
});

/** Schema and nothing else: whatever an earlier file wrote is gone. */
export async function scratchDatabase(): Promise<Database> {
  const db = await opened(await scratchAddress());
  await db.auto('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await applySchema(db);
  return db;
}

/** Schema and all seeds that ship. Other files read it too: do not write to it. */
export function seededDatabase(): Promise<Database> {
  return seededAddress().then(opened);
}

/** Where the seeded database is, for programs that only read. */
export function seededAddress(): Promise<Connection> {
  return askStage('seeded', Address);
}

/** Where the scratch database is, for tests that start a program of their own on it. */
export function scratchAddress(): Promise<Connection> {
  borrowed ??= borrowScratch(Address);
  return borrowed.then(({ lent }) => lent);
}

async function opened(connection: Connection): Promise<Database> {
  const db = await connect(connection);
  closing.push(db);
  return db;
}

let borrowed: Promise<Borrowed<Connection>> | undefined;
const closing: Database[] = [];
afterAll(async () => {
  await Promise.all(closing.splice(0).map((db) => db.close()));
  (await borrowed)?.giveBack();
});
