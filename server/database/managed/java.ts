/** Finds a Java that can run Neo4j. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { ManagedDatabaseError, threeWays } from './managed-error.ts';

export interface Java {
  readonly command: string;
  readonly major: number;
  /** What `java -version` says, in one line; names the build. */
  readonly version: string;
}

const oldest = 17;

/**
 * @param javaHome JAVA_HOME, or null to take the `java` on PATH
 * @returns null when there is none on PATH
 * @throws ManagedDatabaseError when JAVA_HOME has no java, or the one found is too old
 */
export async function findJava(javaHome: string | null): Promise<Java | null> {
  const command = javaHome === null ? 'java' : join(javaHome, 'bin', 'java');
  const answer = await output(command, ['-version']);
  if (answer === null) {
    if (javaHome === null) return null;
    throw new ManagedDatabaseError(
      `JAVA_HOME is "${javaHome}", but ${command} cannot be run. Point it at a Java ${oldest} or newer, or unset it to take the java on PATH.`,
    );
  }
  const version = answer.trim().replaceAll(/\s+/g, ' ');
  const major = Number(/version "(?:1\.)?(\d+)/.exec(version)?.[1] ?? 0);
  if (major < oldest) {
    const named = major === 0 ? `says "${version.slice(0, 80)}"` : `is Java ${major}`;
    throw new ManagedDatabaseError(
      `Neo4j needs Java ${oldest} or newer, but ${command} ${named}.\n${threeWays}`,
    );
  }
  return { command, major, version };
}

function output(command: string, args: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(command, args, { timeout: 30_000 }, (error, stdout, stderr) =>
      resolve(error ? null : stderr + stdout),
    );
  });
}
