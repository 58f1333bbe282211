import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Database } from '../server/database/driver.ts';
import { startManaged } from '../server/database/managed/start-managed.ts';
import { applySchema } from '../server/database/schema.ts';
import { projectRoot } from '../server/project-root.ts';

/** Runs `work` on a managed Neo4j of its own with the schema and nothing else, which is gone afterwards. */
export async function withScratchDatabase(work: (db: Database) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'match-graph-bench-'));
  const managed = await startManaged({
    dataDir: join(folder, 'data'),
    cacheDir: join(projectRoot, '.cache'),
    javaHome: process.env['JAVA_HOME'] || null,
    onProgress: () => {},
    onTrouble: (line) => process.stderr.write(`${line}\n`),
  });
  const db = await connect({ ...managed, queryTimeoutMs: 600_000 });
  try {
    await applySchema(db);
    await work(db);
  } finally {
    await db.close();
    await managed.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
