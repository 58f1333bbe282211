/**
 * Runs a program or thread of ours: `node server/run.mjs NAME ARGUMENT…` (names: programs.ts); without a name it only
 * sees to it that they are built. All of them stand in one JavaScript file, dist/server.js, since to load TypeScript
 * and some hundred packages takes each start five times as long. It is built anew once what it is made of has changed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync } from 'node:fs';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'dist', 'server.js');

const wanted = `// built from ${sourcesHash()}`;
if (firstLine(target) !== wanted) build();
// As if the program had been started itself.
const [name] = process.argv.splice(2, 1);
if (name !== undefined) await (await import(pathToFileURL(target).href)).run(name);

function sourcesHash() {
  const sources = readdirSync(join(root, 'server'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json', ...sources])
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

function firstLine(file) {
  try {
    const opened = openSync(file, 'r');
    const start = Buffer.alloc(200);
    readSync(opened, start);
    closeSync(opened);
    return start.toString().split('\n')[0];
  } catch {
    return null;
  }
}

/**
 * In a process of its own, whose environment the build may change, and into a folder of its own: the file appears whole,
 * two that build at once do not meet, and a program that runs goes on with the file that it has read.
 */
function build() {
  console.error('Building the program (once after a change) …');
  mkdirSync(join(root, 'dist'), { recursive: true });
  const partial = mkdtempSync(join(root, 'dist', 'server-'));
  const done = spawnSync(process.execPath, [join(root, 'server', 'build-programs.mjs'), partial, wanted], {
    encoding: 'utf8',
  });
  if (done.status === 0) renameSync(join(partial, 'server.js'), target);
  rmSync(partial, { recursive: true, force: true });
  if (done.status !== 0)
    throw new Error(`The program could not be built:\n${done.stdout}${done.stderr}`.trim());
}
