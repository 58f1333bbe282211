/** Finds the browser for the tests, or installs Debian's where that is possible. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @throws Error that says what to install, when there is none and it cannot be installed */
export async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (runnable(named)) return named;
    throw new Error(`CHROMIUM is "${named}", which cannot be run. Name the program of a Chromium or Chrome.`);
  }
  const found = onPath();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && runnable('/usr/bin/apt-get')) {
    process.stderr.write('[test set-up] Installing Chromium (apt-get install chromium)\n');
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'] as const,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], { ...quiet, stdio: [...quiet.stdio] });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { ...quiet, stdio: [...quiet.stdio] });
    const installed = onPath();
    if (installed !== null) return installed;
  }
  throw new Error(
    'No Chromium was found. Install one (Debian: apt-get install chromium) or name one: CHROMIUM=/path/to/chrome npm test',
  );
}

function onPath(): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'];
  for (const name of names) {
    for (const folder of folders) if (runnable(join(folder, name))) return join(folder, name);
  }
  return null;
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
