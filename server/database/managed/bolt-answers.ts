import neo4j, { Neo4jError } from 'neo4j-driver';

/** Whether Neo4j on this loopback port takes queries from the user neo4j. */
export async function boltAnswers(port: number, password: string): Promise<'yes' | 'no' | 'unauthorized'> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 5_000,
  });
  try {
    await driver.getServerInfo({ database: 'neo4j' });
    return 'yes';
  } catch (error) {
    const refused = error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized';
    return refused ? 'unauthorized' : 'no';
  } finally {
    await driver.close();
  }
}
