/** Where one managed database keeps its things: a folder of its own below DATA_DIR. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ManagedDatabaseError } from './managed-error.ts';

export interface Home {
  readonly folder: string;
  /** 0600; the password of the user neo4j. */
  readonly password: string;
  /** 0600; how to reach the keeper that looks after the running database. */
  readonly keeper: string;
  /** Process id of the database that was started last. */
  readonly pid: string;
  /** Process id of Neo4j's own tool that was started last. */
  readonly toolPid: string;
  /** The Bolt port that was used last, taken again when it is free. */
  readonly port: string;
  readonly conf: string;
  /** What the database's process printed since its last start. */
  readonly console: string;
  /** Neo4j's own log, the one to read when something is wrong with it. */
  readonly log: string;
}

/** @throws ManagedDatabaseError when the folder cannot be written */
export function openHome(dataDir: string): Home {
  const folder = join(dataDir, 'neo4j');
  try {
    for (const part of ['conf', 'logs', 'plugins', 'import'])
      mkdirSync(join(folder, part), { recursive: true, mode: 0o700 });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ManagedDatabaseError(
      `The data folder cannot be made (${why}). Set DATA_DIR to a folder you may write to.`,
      {
        cause: error,
      },
    );
  }
  return {
    folder,
    password: join(folder, 'password'),
    keeper: join(folder, 'keeper.json'),
    pid: join(folder, 'database.pid'),
    toolPid: join(folder, 'tool.pid'),
    port: join(folder, 'bolt.port'),
    conf: join(folder, 'conf', 'neo4j.conf'),
    console: join(folder, 'logs', 'console.log'),
    log: join(folder, 'logs', 'neo4j.log'),
  };
}
