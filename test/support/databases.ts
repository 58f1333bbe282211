/** Connections of a test file to the run's databases; what it borrows goes back after the file. */
import { z } from 'zod';
import { connect, type Connection, type Database } from '../../server/database/driver.ts';
import { applySchema } from '../../server/database/schema.ts';
import { afterFile } from './after-file.ts';
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
  const db = await connect(await scratchAddress());
  afterFile(() => db.close());
  await db.auto('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await applySchema(db);
  return db;
}

/** Schema and all seeds that ship, over one connection for all files of a worker: do not write to it. */
export function seededDatabase(): Promise<Database> {
  seeded ??= seededAddress().then(connect);
  return seeded;
}

/** Where the seeded database is, for programs that only read. */
export function seededAddress(): Promise<Connection> {
  return askStage('seeded', Address);
}

/** Where the scratch database is, for tests that start a program of their own on it. */
export function scratchAddress(): Promise<Connection> {
  borrowed ??= borrow();
  return borrowed.then(({ lent }) => lent);
}

function borrow(): Promise<Borrowed<Connection>> {
  const borrowing = borrowScratch(Address);
  afterFile(async () => {
    borrowed = undefined;
    (await borrowing).giveBack();
  });
  return borrowing;
}

let seeded: Promise<Database> | undefined;
let borrowed: Promise<Borrowed<Connection>> | undefined;
