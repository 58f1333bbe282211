/** Runs one of our programs as a process of its own, as a person would. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { programArguments } from '../../server/own-programs.ts';
import { projectRoot } from '../../server/project-root.ts';
import { afterFile } from './after-file.ts';

export interface Program {
  readonly pid: number;
  /** All it has printed on standard output so far. */
  output(): string;
  /** All it has printed on standard error so far. */
  errors(): string;
  /** Waits for a text on standard output; rejects with what it did print when the program ends without it. */
  prints(pattern: RegExp): Promise<RegExpExecArray>;
  /** Reads no more of its standard output, as `head` does. */
  stopReading(): void;
  kill(signal: NodeJS.Signals): void;
  /** Exit code, or null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

export interface RunOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** It runs there. */
  readonly folder: string;
}

/** The server, or a command, as `npm start` and `npm run cli` run it. */
export function runProgram(name: 'main' | 'cli', { args = [], ...options }: RunOptions): Program {
  return runNode(name, programArguments(name, ...args), options);
}

/** A program of the tests in TypeScript. @param script path below the project's folder */
export function runScript(script: string, { args = [], ...options }: RunOptions): Program {
  return runNode(
    script,
    ['--import', import.meta.resolve('tsx'), join(projectRoot, script), ...args],
    options,
  );
}

function runNode(name: string, args: readonly string[], { env, folder }: Omit<RunOptions, 'args'>): Program {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${name} could not be started`);
  let output = '';
  let errors = '';
  let over = false;
  child.stdout.setEncoding('utf8').on('data', (text) => (output += String(text)));
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += String(text)));
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      over = true;
      resolve(code);
    });
  });
  afterFile(() => over || child.kill('SIGKILL'));
  return {
    pid,
    ended,
    output: () => output,
    errors: () => errors,
    stopReading: () => void child.stdout.destroy(),
    kill: (signal) => void child.kill(signal),
    async prints(pattern) {
      for (;;) {
        const found = pattern.exec(output);
        if (found) return found;
        if (over) throw new Error(`${name} ended without printing ${String(pattern)}:\n${output}\n${errors}`);
        await sleep(50);
      }
    },
  };
}
