/** How Neo4j Community is run from its jars. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Home } from './home.ts';
import { neo4jVersion } from './jars.ts';
import { hasPassword } from './password.ts';
import type { Command, Plan } from './plan.ts';
import { serverSettings } from './server-settings.ts';
import { sharedClasses } from './shared-classes.ts';

type JavaEngine = Extract<Plan['engine'], { kind: 'java' }>;

const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'];

/** @throws Error when the first password cannot be set */
export async function javaCommand(engine: JavaEngine, home: Home, port: number): Promise<Command> {
  writeFileSync(home.conf, serverSettings(port));
  await setFirstPassword(engine, home);
  const classes = sharedClasses(engine.archive);
  return {
    command: engine.java,
    args: [
      ...classes.args,
      '-Xms256m',
      '-Xmx1g',
      '-XX:+UseG1GC',
      '-XX:+ExitOnOutOfMemoryError',
      '-Dfile.encoding=UTF-8',
      ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-cp',
      join(engine.jars, '*'),
      entryPoint(neo4jVersion()),
      `--home-dir=${home.folder}`,
      `--config-dir=${join(home.folder, 'conf')}`,
    ],
    environment: process.env,
    slowEnd: classes.used ? null : 'Keeping what makes the next start quick (once, some seconds)',
    ended({ clean, killed, answered }) {
      if (clean && answered) classes.keep();
      if (clean || killed || answered) return true;
      // An archive that is damaged inside may take Java down with it; without it Java only starts more slowly.
      classes.discard();
      return classes.used;
    },
  };
}

/** Which class is run: the releases called by their year have another than those before. */
const entryPoint = (release: string): string =>
  /^\d{4}\./.test(release) ? 'org.neo4j.server.Neo4jCommunity' : 'org.neo4j.server.CommunityEntryPoint';

/**
 * Neo4j's own tool does it, and only before the very first start. The password goes in a file, not on the command line.
 * Nobody may be blocked by it: on a busy machine it takes longer than users wait for the keeper's first word.
 */
async function setFirstPassword(engine: JavaEngine, home: Home): Promise<void> {
  if (hasPassword(home)) return;
  const tool = ['-XX:TieredStopAtLevel=1', '-cp', join(engine.jars, '*'), 'org.neo4j.cli.AdminTool'];
  await promisify(execFile)(engine.java, [...tool, 'dbms', 'set-initial-password', `@${home.password}`], {
    env: { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: join(home.folder, 'conf') },
  });
}
