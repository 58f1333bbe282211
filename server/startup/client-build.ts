/** Builds the client when what it is made of has changed since the last build. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { StartError } from './start-error.ts';

const target = join(projectRoot, 'dist', 'client');
const stamp = 'built-from';
const sources = ['client', 'server/contract', 'vite.config.ts', 'package-lock.json', 'tsconfig.json'];

/**
 * @param onProgress told once, and only when a build is needed
 * @returns the folder of the built client, whole
 * @throws StartError with what the build printed
 */
export async function builtClient(onProgress: (line: string) => void, signal?: AbortSignal): Promise<string> {
  const wanted = sourcesHash();
  if (readStamp() === wanted) return target;
  onProgress('Building the pages');
  // Into a folder of this process and then into place: a build that is cut off is never served, and two do not meet.
  const partial = `${target}.${process.pid}`;
  try {
    await runVite(partial, signal);
    writeFileSync(join(partial, stamp), wanted);
    const old = `${target}.old.${process.pid}`;
    if (existsSync(target)) renameSync(target, old);
    renameSync(partial, target);
    rmSync(old, { recursive: true, force: true });
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (readStamp() !== wanted) throw error;
  }
  return target;
}

function readStamp(): string | null {
  const file = join(target, stamp);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    const path = join(projectRoot, source);
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
      : [path];
    for (const file of files)
      hash.update(file.slice(projectRoot.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function runVite(outDir: string, signal?: AbortSignal): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  return new Promise((resolve, reject) => {
    const build = spawn(
      process.execPath,
      [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'],
      {
        cwd: projectRoot,
        stdio: ['ignore', 'pipe', 'pipe'],
        // A run of the tests has another, and React in its development form would be kept and served ever after.
        env: { ...process.env, NODE_ENV: 'production' },
        ...(signal && { signal }),
      },
    );
    let printed = '';
    for (const stream of [build.stdout, build.stderr]) stream.on('data', (text) => (printed += String(text)));
    build.once('error', reject);
    build.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new StartError(`The pages could not be built:\n${printed.trim()}`));
    });
  });
}
