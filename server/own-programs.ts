/** How our own programs and threads are started: by name, from the one file that `run.mjs` has them built into. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from './project-root.ts';

const runner = join(projectRoot, 'server', 'run.mjs');

export type ProgramName = 'main' | 'cli' | 'keeper';
export type ThreadName = 'import-thread' | 'group-thread' | 'rating-thread' | 'similar-thread';

/** Arguments for Node.js, such as [RUNNER, 'cli', 'db', 'hold']; they stand so in the program's command line too. */
export const programArguments = (name: ProgramName, ...args: readonly string[]): string[] => [
  runner,
  name,
  ...args,
];

/** @param input its `workerData`; a copy is made of it */
export const startThread = (name: ThreadName, input: unknown): Worker =>
  new Worker(runner, { argv: [name], workerData: input, execArgv: [] });

/** The one message of a thread that works something out and ends. @throws what it throws, and Error where it ends without */
export function answerOfThread<T>(name: ThreadName, input: unknown): Promise<T> {
  const thread = startThread(name, input);
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`The ${name} ended with ${code} and no answer.`)));
  });
}
