import type { Database } from '../database/driver.ts';
import { applySchema } from '../database/schema.ts';
import { mend, type MendOptions } from '../import/mend.ts';
import { withWriteLock, type Hold } from '../import/write-lock.ts';
import { withDatabase } from './with-database.ts';

/** What a command touches is derived anew. */
const timeoutMs = 600_000;

const say = (line: string) => void process.stderr.write(`${line}\n`);

export interface WritingOptions {
  /** What is done, as another who waits is told. */
  readonly task: string;
  readonly keeps?: MendOptions['keeps'];
  readonly signal?: AbortSignal;
}

/** Runs `work` on the database the settings name, as its only writer over all processes. */
export function withWriting<T>(options: WritingOptions, work: (db: Database) => Promise<T>): Promise<T> {
  return withDatabase({ queryTimeoutMs: timeoutMs }, (db) => asWriter(db, options, (hold) => work(hold.db)));
}

/** Waits for whoever writes, with a line, and brings to an end what was cut off. */
export async function asWriter<T>(
  db: Database,
  { task, keeps = () => false, signal }: WritingOptions,
  work: (hold: Hold) => Promise<T>,
): Promise<T> {
  await applySchema(db);
  return withWriteLock(db, { task, onWait: say, ...(signal && { signal }) }, async (hold) => {
    await mend(hold.db, { cutOff: hold.cutOff, keeps, say });
    return work(hold);
  });
}
