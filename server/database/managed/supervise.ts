/** Runs the database's process, and again when it dies. */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { dockerCommand } from './docker-command.ts';
import { freePort } from './free-port.ts';
import type { Home } from './home.ts';
import { javaCommand } from './java-command.ts';
import type { KeeperMessage } from './keeper-messages.ts';
import { keepNumber, keptNumber } from './own-number.ts';
import type { Plan } from './plan.ts';

const deathsForgivenWithinMs = 600_000;
const deathsForgiven = 3;
const patienceMs = 120_000;

export interface Supervised {
  start(): Promise<void>;
  /** A user has reached the database: from now on an end is no failed start. */
  answered(): void;
  /** Why stopping it will take a while, or null. */
  slowEnd(): string | null;
  stop(): Promise<void>;
}

export function superviseDatabase(
  engine: Plan['engine'],
  home: Home,
  say: (message: KeeperMessage) => void,
): Supervised {
  let child: ChildProcess | null = null;
  let slowEnd: string | null = null;
  let stopping = false;
  let launching: Promise<void> = Promise.resolve();
  let answered = false;
  const deaths: number[] = [];

  const fail = (why: string) => say({ state: 'failed', reason: why });

  const launch = async (): Promise<void> => {
    const kept = keptNumber(home, home.port);
    const port = await freePort(kept !== null && kept > 1024 && kept < 65_536 ? kept : null);
    if (stopping) return;
    answered = false;
    const command =
      engine.kind === 'java' ? await javaCommand(engine, home, port) : dockerCommand(home, port);
    if (stopping) return;
    keepNumber(home, home.port, port);
    const log = openSync(home.console, 'w');
    const started = spawn(command.command, command.args, {
      cwd: home.folder,
      env: command.environment,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    child = started;
    slowEnd = command.slowEnd;
    started.once('error', (error) => fail(`it could not be started: ${error.message}`));
    started.once('exit', (code, signal) => {
      child = null;
      rmSync(home.pid, { force: true });
      const again = command.ended({
        clean: stopping && (code === 0 || code === 143),
        killed: signal === 'SIGKILL',
        answered,
      });
      if (!stopping) void died(again);
    });
    if (started.pid === undefined) return;
    writeFileSync(home.pid, String(started.pid));
    say({ state: 'launched', port });
  };

  const died = async (again: boolean): Promise<void> => {
    const now = Date.now();
    deaths.push(now);
    const lately = deaths.filter((at) => now - at < deathsForgivenWithinMs).length;
    if (lately > deathsForgiven || (!again && lately > 1) || (!again && !portWasTaken(home))) {
      return fail(lastWords(home));
    }
    say({ state: 'died' });
    await sleep(300);
    if (!stopping) await start();
  };

  const start = async (): Promise<void> => {
    try {
      launching = launch();
      await launching;
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  };

  return {
    start,
    answered() {
      answered = true;
    },
    slowEnd: () => (answered ? slowEnd : null),
    async stop() {
      stopping = true;
      // A tool that prepares the start is not left running behind it.
      await launching.catch(() => {});
      const running = child;
      if (running === null) return;
      const ended = once(running, 'exit');
      running.kill('SIGTERM');
      const patience = new AbortController();
      await Promise.race([ended, sleep(patienceMs, undefined, { signal: patience.signal }).catch(() => {})]);
      patience.abort();
      if (child !== null) running.kill('SIGKILL');
    },
  };
}

const portWasTaken = (home: Home): boolean => /Address already in use|BindException/.test(readConsole(home));

/** The line of the database's output that says why it ended. */
function lastWords(home: Home): string {
  const lines = readConsole(home)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('at ') && !line.startsWith('...'));
  const cause = lines.findLast((line) => /^Caused by:|ERROR|Exception|error/i.test(line)) ?? lines.at(-1);
  return (cause ?? 'it said nothing').replace(/^Caused by: /, '').slice(0, 400);
}

function readConsole(home: Home): string {
  try {
    return readFileSync(home.console, 'utf8').slice(-20_000);
  } catch {
    return '';
  }
}
