/**
 * For working on the program: the server, started again whenever its files change, and Vite with live pages beside
 * it. The database is held here, so that a restart of the server does not restart it.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadConfig } from './startup/config.ts';
import { startManaged } from './database/managed/start-managed.ts';
import { projectRoot } from './project-root.ts';
import { createLifetime } from './startup/lifetime.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);
const lifetime = createLifetime(say);
const config = loadConfig();

if (config.neo4j === null) {
  const managed = await startManaged({ ...config, onProgress: say, onTrouble: say, signal: lifetime.signal });
  lifetime.atEnd(() => managed.stop());
}

const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
for (const args of [['--watch', '--watch-preserve-output', '--import', 'tsx', 'server/main.ts'], [vite]]) {
  const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  lifetime.atEnd(() => {
    child.kill('SIGTERM');
    return ended;
  });
}
