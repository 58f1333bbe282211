/** Neo4j's jars, fetched with Maven once and shared by every database of this checkout. */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ManagedDatabaseError } from './managed-error.ts';
import { copyDependencies, type FetchOptions } from './maven.ts';
import { processLives } from './process-lives.ts';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));

/** The release of a managed database, such as 5.26.30: what NEO4J_RELEASE says, which is for tests, else pom.xml. */
export function neo4jVersion(): string {
  const asked = process.env['NEO4J_RELEASE'];
  if (asked) return asked;
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${pom} names no neo4j.version`);
  return version;
}

/** @returns the folder of jars when it is whole, else null */
export function jarsPresent(cacheDir: string): string | null {
  const folder = jarFolder(cacheDir);
  const stamp = join(folder, 'complete');
  if (!existsSync(stamp)) return null;
  return Number(readFileSync(stamp, 'utf8')) === jarNames(folder).length ? folder : null;
}

/**
 * Fetches into a folder of this process and moves it into place when whole: a killed download leaves nothing that
 * counts, and two at once do not meet.
 * @returns the folder of jars; null when Maven is not installed
 * @throws ManagedDatabaseError when Maven fails
 */
export async function fetchJars(
  options: FetchOptions & { readonly cacheDir: string },
): Promise<string | null> {
  const { cacheDir } = options;
  const present = jarsPresent(cacheDir);
  if (present !== null) return present;
  const folder = jarFolder(cacheDir);
  const partial = `${folder}.${process.pid}.${(fetches += 1)}`;
  mkdirSync(dirname(folder), { recursive: true });
  removeLeftovers(folder);
  const found = await copyDependencies(pom, partial, `Fetching Neo4j ${neo4jVersion()} with Maven`, {
    ...options,
    properties: { 'neo4j.version': neo4jVersion() },
  });
  if (!found) return null;
  const count = jarNames(partial).length;
  if (count < 50)
    throw new ManagedDatabaseError(`Maven fetched only ${count} of Neo4j's jars. Run this again.`);
  writeFileSync(join(partial, 'complete'), String(count));
  try {
    if (jarsPresent(cacheDir) === null) rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
  } catch (error) {
    // Another process was first; its jars are the same.
    rmSync(partial, { recursive: true, force: true });
    if (jarsPresent(cacheDir) === null) throw error;
  }
  return folder;
}

/** Tells fetches of one process apart. */
let fetches = 0;

const jarFolder = (cacheDir: string): string => join(cacheDir, 'neo4j', neo4jVersion(), 'lib');

const jarNames = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.jar'));

function removeLeftovers(folder: string): void {
  const start = `${basename(folder)}.`;
  for (const name of readdirSync(dirname(folder))) {
    const owner = name.startsWith(start) ? Number.parseInt(name.slice(start.length), 10) : process.pid;
    if (!processLives(owner)) rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}
