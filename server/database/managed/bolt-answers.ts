import { existsSync, realpathSync } from 'node:fs';
import neo4j, { Neo4jError, type Driver } from 'neo4j-driver';

/** `fault`: Neo4j runs and could not open the database, in its own words. */
export type BoltAnswer = 'yes' | 'no' | 'unauthorized' | { readonly fault: string };

/** What Neo4j in a container says is its folder; only that one may be reached at a port published for it. */
const folderInContainer = '/var/lib/neo4j';

/**
 * Whether the Neo4j of this folder takes queries from the user neo4j on this loopback port. Of a folder that was copied
 * there are two with one password, and either may have got the port.
 */
export async function boltAnswers(port: number, password: string, folder: string): Promise<BoltAnswer> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 5_000,
  });
  try {
    // A question to the database itself: the server answers also where the database could not be opened.
    await asked(driver, 'neo4j', 'RETURN 1');
    return (await isOf(driver, folder)) ? 'yes' : 'no';
  } catch (error) {
    if (!(error instanceof Neo4jError)) return 'no';
    if (error.code === 'Neo.ClientError.Security.Unauthorized') return 'unauthorized';
    // Before it has opened, it says the same as one that never will.
    return error.code.endsWith('.DatabaseUnavailable') ? await faultOf(driver, folder) : 'no';
  } finally {
    await driver.close();
  }
}

async function isOf(driver: Driver, folder: string): Promise<boolean> {
  const [row] = await asked(driver, 'system', `SHOW SETTINGS 'server.directories.neo4j_home' YIELD value`);
  const said = String(row?.['value']);
  return said === folderInContainer || (existsSync(said) && realpathSync(said) === folder);
}

async function faultOf(driver: Driver, folder: string): Promise<BoltAnswer> {
  try {
    if (!(await isOf(driver, folder))) return 'no';
    const [row] = await asked(
      driver,
      'system',
      'SHOW DATABASE neo4j YIELD requestedStatus, currentStatus, statusMessage',
    );
    const message = String(row?.['statusMessage'] ?? '');
    return row?.['requestedStatus'] === 'online' && row['currentStatus'] === 'offline' && message !== ''
      ? { fault: message.replaceAll(/\s+/g, ' ').slice(0, 400) }
      : 'no';
  } catch {
    return 'no';
  }
}

/** Without trying again, as whoever waits for a start does that. */
async function asked(driver: Driver, database: string, statement: string) {
  const session = driver.session({ database });
  try {
    return (await session.run(statement)).records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}
