/** Neo4j's jars, fetched with Maven once and shared by every database of this checkout. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ManagedDatabaseError } from './managed-error.ts';
import { processLives } from './process-lives.ts';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));

export interface FetchOptions {
  readonly cacheDir: string;
  /** The Java that Maven is run with; null leaves the choice to Maven. */
  readonly javaHome: string | null;
  /** A sentence with how far it is. */
  onProgress(line: string): void;
  readonly signal?: AbortSignal;
}

/** The release that pom.xml names, such as 5.26.30. */
export function neo4jVersion(): string {
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
export async function fetchJars(options: FetchOptions): Promise<string | null> {
  const { cacheDir } = options;
  const present = jarsPresent(cacheDir);
  if (present !== null) return present;
  const folder = jarFolder(cacheDir);
  const partial = `${folder}.${process.pid}`;
  mkdirSync(dirname(folder), { recursive: true });
  removeLeftovers(folder);
  const found = await runMaven(partial, options);
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

const jarFolder = (cacheDir: string): string => join(cacheDir, 'neo4j', neo4jVersion(), 'lib');

const jarNames = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.jar'));

function removeLeftovers(folder: string): void {
  for (const name of readdirSync(dirname(folder))) {
    const owner = name.startsWith(`${basename(folder)}.`)
      ? Number(name.slice(basename(folder).length + 1))
      : Number.NaN;
    if (Number.isInteger(owner) && !processLives(owner))
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

function runMaven(target: string, { javaHome, onProgress, signal }: FetchOptions): Promise<boolean> {
  const args = [
    '-B',
    '-f',
    pom,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${target}`,
    '-DincludeScope=runtime',
  ];
  const environment = javaHome === null ? process.env : { ...process.env, JAVA_HOME: javaHome };
  return new Promise((resolve, reject) => {
    const maven = spawn('mvn', args, {
      cwd: dirname(target),
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal && { signal }),
    });
    const stopMaven = () => maven.kill();
    process.once('exit', stopMaven);
    const done = () => {
      clearInterval(pulse);
      process.off('exit', stopMaven);
    };
    const errors: string[] = [];
    let fetched = 0;
    const read = (line: string) => {
      if (/ERROR/.test(line) && errors.length < 3) errors.push(line.replace(/.*ERROR\]?\s*/, ''));
      if (line.includes('Downloaded from')) fetched += 1;
    };
    const what = `Fetching Neo4j ${neo4jVersion()} with Maven`;
    onProgress(`${what} (about 120 MB, once)`);
    const start = Date.now();
    // Some set-ups of Maven name no files, so the time shows that it is still at work.
    const pulse = setInterval(() => {
      const seconds = Math.round((Date.now() - start) / 1000);
      onProgress(`${what}: ${fetched > 0 ? `${fetched} files, ` : ''}${seconds} s`);
    }, 5_000);
    for (const stream of [maven.stdout, maven.stderr]) createInterface({ input: stream }).on('line', read);
    maven.once('error', (error) => {
      done();
      if ('code' in error && error.code === 'ENOENT') resolve(false);
      else reject(new ManagedDatabaseError(`Maven could not be started: ${error.message}`, { cause: error }));
    });
    maven.once('close', (code) => {
      done();
      if (code === 0) return resolve(true);
      const why = errors.join(' ').slice(0, 400) || `it ended with ${code}`;
      reject(
        new ManagedDatabaseError(
          `Maven could not fetch Neo4j: ${why}\nNothing is broken; what was fetched is kept. Check the network (and proxy settings of Maven), then run this again.`,
        ),
      );
    });
  });
}
