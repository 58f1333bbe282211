import neo4j from 'neo4j-driver';
import type { Neo4jAddress } from './config.ts';
import { StartError } from './start-error.ts';

/** The long-term release whose Cypher ours is written in; calendar releases (2025.01 on) are newer. */
const oldest = [5, 26];

/** @throws StartError when the database there is older than what our Cypher needs */
export async function checkServerVersion({ uri, username, password }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const { agent = '' } = await driver.getServerInfo();
    const version = agent.replace(/^Neo4j\//, '');
    if (isNewEnough(version)) return;
    throw new StartError(
      `The database at ${uri} is Neo4j ${version}; this program needs ${oldest.join('.')} or newer. Upgrade it, point NEO4J_URI at another, or unset NEO4J_URI to use a database of our own.`,
    );
  } finally {
    await driver.close();
  }
}

/** @param version such as 5.26.30, 2025.08.0 or 5.27-aura */
export function isNewEnough(version: string): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  const [needMajor = 0, needMinor = 0] = oldest;
  const have = Number(major);
  return have > needMajor || (have === needMajor && Number(minor) >= needMinor);
}
