import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig, type Config } from '../../startup/config.ts';
import { openHome, type Home } from '../../database/managed/home.ts';
import { openKeeperLine } from '../../database/managed/keeper-line.ts';
import { stopOrphan } from '../../database/managed/orphan.ts';

export interface ManagedHome {
  readonly config: Config;
  readonly home: Home;
}

/** The managed database of these settings. Throws an Error where the settings name a database of somebody's own. */
export function managedHome(): ManagedHome {
  const config = loadConfig();
  if (config.neo4j !== null)
    throw new Error(
      `NEO4J_URI names a database of your own (${config.neo4j.uri}); this command looks after the managed one only. Unset NEO4J_URI, or use the tools of that Neo4j.`,
    );
  return { config, home: openHome(config.dataDir) };
}

/** Whether the database has ever been started. */
export const hasData = (home: Home): boolean => existsSync(join(home.folder, 'data', 'databases'));

/**
 * Makes sure that nothing holds the data: what only a killed keeper left running is ended.
 * @param todo what is wanted, such as "reset"
 * @throws Error while a program uses the database
 */
export async function mustBeStopped(home: Home, todo: string): Promise<void> {
  const line = await openKeeperLine(home);
  if (line !== null) {
    await line.leave();
    if ((await stillRuns(home)) !== null)
      throw new Error(
        `The database is in use, so it cannot be ${todo}. Stop what uses it (npm start, or npm run cli -- db stop), then try again.`,
      );
  }
  await stopOrphan(home);
}

/** What the keeper says, when there is one. Looking does not keep the database running. */
export async function stillRuns(home: Home): Promise<{ state: string; port: number | null } | null> {
  const line = await openKeeperLine(home);
  if (line === null) return null;
  const { last } = line;
  await line.leave();
  return { state: last.state, port: last.state === 'launched' ? last.port : null };
}
