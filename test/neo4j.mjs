/**
 * `npm run test:neo4j -- RELEASE [FILE …]`: the server's tests on another release of Neo4j, such as 2026.09.0, fetched
 * beside ours. It takes the Java of JAVA_HOME, else the newest that is installed where Linux keeps them.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [release, ...files] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(release ?? '')) {
  process.stderr.write('Say which release: npm run test:neo4j -- 2026.09.0\n');
  process.exit(2);
}
const home = process.env.JAVA_HOME ?? newestJava('/usr/lib/jvm');
const environment = { ...process.env, NEO4J_RELEASE: release, ...(home && { JAVA_HOME: home }) };
process.stderr.write(`Neo4j ${release} with ${home ?? 'the java on PATH'}\n`);
const tests = spawn('npx', ['vitest', 'run', '--project', 'server', ...files], {
  env: environment,
  stdio: 'inherit',
});
tests.once('close', (code) => process.exit(code ?? 1));

function newestJava(folder) {
  if (!existsSync(folder)) return null;
  const found = readdirSync(folder).flatMap((name) => {
    const about = join(folder, name, 'release');
    if (!existsSync(about)) return [];
    const major = Number(/JAVA_VERSION="(\d+)/.exec(readFileSync(about, 'utf8'))?.[1] ?? 0);
    return [{ home: join(folder, name), major }];
  });
  return found.sort((a, b) => b.major - a.major)[0]?.home ?? null;
}
