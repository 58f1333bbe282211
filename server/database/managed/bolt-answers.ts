import neo4j, { Neo4jError, type Driver } from 'neo4j-driver';

/** `fault`: Neo4j runs and could not open the database, in its own words. */
export type BoltAnswer = 'yes' | 'no' | 'unauthorized' | { readonly fault: string };

/** Whether Neo4j on this loopback port takes queries from the user neo4j. */
export async function boltAnswers(port: number, password: string): Promise<BoltAnswer> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 5_000,
  });
  try {
    // A question to the database itself: the server answers also where the database could not be opened.
    await asked(driver, 'neo4j', 'RETURN 1');
    return 'yes';
  } catch (error) {
    if (!(error instanceof Neo4jError)) return 'no';
    if (error.code === 'Neo.ClientError.Security.Unauthorized') return 'unauthorized';
    // Before it has opened, it says the same as one that never will.
    return error.code.endsWith('.DatabaseUnavailable') ? await faultOf(driver) : 'no';
  } finally {
    await driver.close();
  }
}

async function faultOf(driver: Driver): Promise<BoltAnswer> {
  try {
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
