/** Neo4j's own tool, run from the same jars on the data of a database that is stopped. */
import { spawn, type StdioOptions } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from './home.ts';
import { findJava } from './java.ts';
import { fetchJars } from './jars.ts';
import { ManagedDatabaseError, threeWays } from './managed-error.ts';
import type { FetchOptions } from './maven.ts';

export interface AdminTool {
  /**
   * @param input file descriptor it reads from, or null
   * @param output file descriptor it writes to, or null to keep what it says for its error
   * @throws ManagedDatabaseError with its own last words
   */
  run(args: readonly string[], files?: { readonly input?: number; readonly output?: number }): Promise<void>;
}

/** @throws ManagedDatabaseError where there is no Java: a container's tools are not used */
export async function adminTool(
  home: Home,
  options: FetchOptions & { readonly cacheDir: string },
): Promise<AdminTool> {
  const java = await findJava(options.javaHome);
  const jars = java === null ? null : await fetchJars(options);
  if (java === null || jars === null)
    throw new ManagedDatabaseError(`Neo4j's own tool needs Java and Maven on this machine. ${threeWays}`);
  const base = ['-Dfile.encoding=UTF-8', '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool'];
  const env = { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: join(home.folder, 'conf') };
  return {
    run: (args, { input, output } = {}) =>
      new Promise((resolve, reject) => {
        const stdio: StdioOptions = [input ?? 'ignore', output ?? 'pipe', 'pipe'];
        const tool = spawn(java.command, [...base, ...args], { cwd: home.folder, env, stdio });
        if (tool.pid !== undefined) writeFileSync(home.toolPid, String(tool.pid));
        let said = '';
        for (const stream of [tool.stdout, tool.stderr])
          stream?.setEncoding('utf8').on('data', (text) => (said = (said + String(text)).slice(-20_000)));
        tool.once('error', reject);
        tool.once('close', (code) => {
          if (code === 0) return resolve();
          reject(new ManagedDatabaseError(`Neo4j's own tool could not do it: ${lastWords(said, code)}`));
        });
      }),
  };
}

function lastWords(said: string, code: number | null): string {
  const lines = said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('at '));
  const cause = lines.findLast((line) => /^Caused by:|error|failed|exception/i.test(line)) ?? lines.at(-1);
  return (cause ?? `it ended with ${code}`).slice(0, 400);
}
