/**
 * Runs before npm's scripts, when node_modules may not exist yet, so it imports nothing that is installed.
 * Installs what package-lock.json asks for unless exactly that is already there. Exit code 1 with a sentence otherwise.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const floor = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < floor[0] || (major === floor[0] && minor < floor[1])) {
  stop(
    `Match Graph Explorer needs Node ${floor.join('.')} or newer; this is Node ${process.versions.node}. Get one from https://nodejs.org or with your version manager, then run this again.`,
  );
}

if (!installed()) {
  console.log('Installing packages (npm ci) …');
  const npm = process.env.npm_execpath;
  const [command, before] = npm?.endsWith('js') ? [process.execPath, [npm]] : ['npm', []];
  const done = spawnSync(command, [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (done.error) stop(`npm could not be started (${done.error.message}). Run "npm ci" in ${root} by hand.`);
  if (done.status !== 0) {
    stop(
      'Installing the packages failed; the lines above say why. Nothing else was started. Check the network, then run this again.',
    );
  }
}

/** npm writes what it installed to a lock file of its own, last of all; it is compared package by package. */
function installed() {
  const wanted = packages('package-lock.json');
  const found = packages('node_modules/.package-lock.json');
  if (!wanted || !found) return false;
  const production = process.env.NODE_ENV === 'production';
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || (production && (entry.dev || entry.devOptional))) return true;
    const there = found[path];
    if (!there) return entry.optional === true || entry.devOptional === true;
    return there.version === entry.version && there.integrity === entry.integrity;
  });
}

/** @returns {Record<string, {version?: string, integrity?: string, optional?: boolean, dev?: boolean, devOptional?: boolean}> | undefined} */
function packages(file) {
  try {
    return JSON.parse(readFileSync(`${root}${file}`, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
