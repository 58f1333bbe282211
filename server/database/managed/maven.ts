/** Runs Maven to fetch jars. */
import { howMany } from '#contract/how-many.ts';
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { ManagedDatabaseError } from './managed-error.ts';

export interface FetchOptions {
  /** The Java that Maven is run with; null leaves the choice to Maven. */
  readonly javaHome: string | null;
  /** Over those the pom gives. */
  readonly properties?: Readonly<Record<string, string>>;
  /** A sentence with how far it is. */
  onProgress(line: string): void;
  readonly signal?: AbortSignal;
}

/**
 * Puts the jars a pom names, and what they need, into a folder.
 * @param what for the sentences of progress, such as "Fetching Neo4j 5.26.30 with Maven"
 * @returns false when Maven is not installed
 * @throws ManagedDatabaseError with Maven's own reason
 */
export function copyDependencies(
  pom: string,
  target: string,
  what: string,
  { javaHome, properties = {}, onProgress, signal }: FetchOptions,
): Promise<boolean> {
  const args = [
    '-B',
    '-f',
    pom,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${target}`,
    '-DincludeScope=runtime',
    ...Object.entries(properties).map(([name, value]) => `-D${name}=${value}`),
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
    let fetched = 0;
    const start = Date.now();
    // Some set-ups of Maven name no files, so the time shows that it is still at work.
    const pulse = setInterval(() => {
      const seconds = Math.round((Date.now() - start) / 1000);
      onProgress(`${what}: ${fetched > 0 ? `${howMany(fetched, 'file')}, ` : ''}${seconds} s`);
    }, 5_000);
    const done = () => {
      clearInterval(pulse);
      process.off('exit', stopMaven);
    };
    const errors: string[] = [];
    const read = (line: string) => {
      if (/ERROR/.test(line) && errors.length < 3) errors.push(line.replace(/.*ERROR\]?\s*/, ''));
      if (line.includes('Downloaded from')) fetched += 1;
    };
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
          `Maven could not fetch it: ${why}\nNothing is broken; what was fetched is kept. Check the network (and proxy settings of Maven), then run this again.`,
        ),
      );
    });
    onProgress(`${what} (about 120 MB, once)`);
  });
}
