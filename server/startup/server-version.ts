import type { Database } from '../database/driver.ts';
import { readServerVersion } from '../queries/server-version.ts';
import { StartError } from './start-error.ts';

/** The long-term release whose Cypher ours is written in; calendar releases (2025.01 on) are newer. */
const oldest = [5, 26];

/** @throws StartError when the database is older than what our Cypher needs */
export async function checkServerVersion(db: Database): Promise<void> {
  const [row] = await readServerVersion(db, {});
  const version = row?.version ?? 'of unknown version';
  if (!isNewEnough(version)) {
    throw new StartError(
      `The database at ${db.where} is Neo4j ${version}; this program needs ${oldest.join('.')} or newer. Upgrade it, point NEO4J_URI at another, or unset NEO4J_URI to use a database of our own.`,
    );
  }
}

/** @param version such as 5.26.30, 2025.08.0 or 5.27-aura */
export function isNewEnough(version: string): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  const [needMajor = 0, needMinor = 0] = oldest;
  const have = Number(major);
  return have > needMajor || (have === needMajor && Number(minor) >= needMinor);
}
