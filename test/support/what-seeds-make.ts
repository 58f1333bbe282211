/** What the seeds' graph is made of, as one key: a store that was filled under it holds what would be filled now. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { findJava } from '../../server/database/managed/java.ts';
import { neo4jVersion } from '../../server/database/managed/jars.ts';

/**
 * Whole folders below the project's own: more than is needed rather than a line too few. Of the server it is every room
 * but those that come after `import/`, which nothing that fills can reach (test/structure.test.ts).
 */
const folders = ['seeds', 'cypher', 'server'];
const files = ['package-lock.json', 'test/support/test-database.ts'];
/** Rooms of the server that a fill never enters. The files that stand in `server/` put all parts together, and are none of it either. */
export const aboveTheFill = ['verify', 'answers', 'openapi', 'http', 'cli'].map((room) => `server/${room}/`);
const ground = ['server/project-root.ts', 'server/own-programs.ts'];

/** @param root the project's folder @param javaHome JAVA_HOME, or null to take the `java` on PATH */
export async function seedsKey(root: string, javaHome: string | null): Promise<string> {
  const hash = createHash('sha256');
  const java = await findJava(javaHome);
  const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  // Around its version, Java says with which options it was started.
  const build = /version "[^"]*"/.exec(java?.version ?? '')?.[0];
  hash.update(JSON.stringify([neo4jVersion(), build, process.versions, process.arch, locale, timeZone]));
  for (const path of [...files, ...folders.flatMap((folder) => filesBelow(root, folder))].sort()) {
    const body = readFileSync(join(root, path));
    hash.update(`\n${path}\n${body.length}\n`).update(body);
  }
  return hash.digest('hex').slice(0, 32);
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !aboveTheFill.some((room) => path.startsWith(room)))
    .filter((path) => dirname(path) !== 'server' || ground.includes(path));
}
