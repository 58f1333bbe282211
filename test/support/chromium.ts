/** Finds the browser for the tests, or installs Debian's where that is possible. */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chromium without a window: the same engine, for three fifths of the processor's time. */
const withoutWindow = 'chromium-headless-shell';
const withWindow = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export interface Machine {
  readonly folders: readonly string[];
  /** Installs a package of Debian's, or does nothing where there is none; null where that is not for us to do. */
  readonly install: ((name: string) => Promise<void>) | null;
}

/** @throws Error that says what to install, when there is none and it cannot be installed */
export async function findChromium(machine = thisMachine()): Promise<string> {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (runnable(named)) return named;
    throw new Error(`CHROMIUM is "${named}", which cannot be run. Name the program of a Chromium or Chrome.`);
  }
  const found = (names: readonly string[]) =>
    names
      .flatMap((name) => machine.folders.map((folder) => join(folder, name)))
      .find((path) => runnable(path));
  for (const [names, name] of [
    [[withoutWindow], withoutWindow],
    [withWindow, 'chromium'],
  ] as const) {
    const there = found(names);
    if (there !== undefined) return there;
    await machine.install?.(name);
    const installed = found(names);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `No Chromium was found. Install one (Debian: apt-get install ${withoutWindow}) or name one: CHROMIUM=/path/to/chrome npm test`,
  );
}

function thisMachine(): Machine {
  const mayInstall = process.getuid?.() === 0 && runnable('/usr/bin/apt-get');
  return {
    folders: [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'],
    install: mayInstall ? installed : null,
  };
}

/** Nothing is taken away for it, and nobody waits long where there is no network. */
async function installed(name: string): Promise<void> {
  process.stderr.write(`[test set-up] Installing ${name} (apt-get install ${name})\n`);
  const soon = ['-qq', '-o', 'Acquire::http::Timeout=15', '-o', 'Acquire::Retries=1'];
  const install = () => aptGet([...soon, 'install', '-y', '--no-remove', '--no-install-recommends', name]);
  if (await install()) return;
  if ((await aptGet([...soon, 'update'])) && (await install())) return;
  process.stderr.write(`[test set-up] ${name} cannot be installed here\n`);
}

/** @returns whether it did it */
function aptGet(args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const program = spawn('apt-get', args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    program.once('error', () => resolve(false));
    program.once('close', (code) => resolve(code === 0));
  });
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
