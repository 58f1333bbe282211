/** A thread for what takes long: reading what somebody brought, comparing it, writing it and deriving from it. */
import type { Worker } from 'node:worker_threads';
import type { z } from 'zod';
import type { ImportProgress } from '#contract/imports.ts';
import type { Connection } from '../../database/driver.ts';
import { startThread } from '../../own-programs.ts';
import { errorFrom } from './carried-error.ts';
import { Reply, type Connecting, type Request } from './messages.ts';
import type { Task } from './tasks.ts';

export interface ThreadLimits {
  /** Of silence in one step, after which the thread is taken for stuck. */
  readonly maxSilentMs: number;
  /** Between the wish to cancel and the end of the thread. */
  readonly graceMs: number;
}

export interface ThreadOptions extends ThreadLimits {
  /** For a server, whose readers an import would slow down: it then takes its time. */
  readonly leavesTime?: boolean;
}

export const normalLimits: ThreadLimits = { maxSilentMs: 60_000, graceMs: 3000 };

export interface RunOptions {
  readonly onStep?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal | undefined;
  /** Token of the lock (write-lock.ts) that the task writes under. */
  readonly hold?: string;
  /** Of the whole task once its turn has come, after which the thread is ended; left out, it takes what it takes. */
  readonly withinMs?: number;
}

export interface ImportThread {
  /**
   * Runs a task after those before it.
   * @throws what the task throws; an AbortError once `signal` is aborted; ThreadEnded when the thread had to be ended
   */
  run<In extends z.ZodType, Out extends z.ZodType>(
    task: Task<In, Out>,
    input: z.output<In>,
    options?: RunOptions,
  ): Promise<z.output<Out>>;
  /** Ends the thread, whatever it does. */
  close(): Promise<void>;
}

/** The thread did not come to the end of a task; what it had written is not taken back yet. */
export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded';
  /** `stuck`: silent for too long. `late`: longer than somebody waits for. `cancelled`: it did not heed the wish to cancel. `died`: by itself, as for memory. */
  readonly why: 'stuck' | 'late' | 'cancelled' | 'died';
  /** It held the lock that is written under; one without it reads only, and has changed nothing. */
  readonly mayHaveWritten: boolean;
  /** @param message goes on after "The import" or "The reading", without a full stop */
  constructor(why: ThreadEnded['why'], message: string, mayHaveWritten: boolean) {
    super(message);
    this.why = why;
    this.mayHaveWritten = mayHaveWritten;
  }
}

/** What ended a thread by itself. Too little memory is told as what it comes of: a file that is too large to be read so. */
function deathInWords(error: Error): string {
  const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory
    ? `was ended: it needs more memory than there is. ${largeFiles}`
    : `ended by itself: ${error.message}`;
}

const inSeconds = (ms: number): string => `${Math.round(ms / 1000)} s`;

const largeFiles = 'Give a large file as csv or jsonl, which are read a row at a time, or in parts';

export function createImportThread(
  connection: Connection,
  { leavesTime = false, maxSilentMs, graceMs }: ThreadOptions = normalLimits,
): ImportThread {
  let worker: Worker | undefined;
  /** Those that have said a word: to load takes long on a busy machine, and is no silence. */
  const loaded = new WeakSet<Worker>();
  let last: Promise<unknown> = Promise.resolve();

  const end = async () => {
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  };
  const started = () => {
    worker ??= startThread('import-thread', { connection, leavesTime } satisfies z.input<typeof Connecting>);
    return worker;
  };

  const runNow = (
    task: string,
    input: unknown,
    { onStep, signal, hold, withinMs }: RunOptions,
  ): Promise<unknown> => {
    signal?.throwIfAborted();
    const thread = started();
    thread.ref();
    return new Promise((resolve, reject) => {
      let silence: NodeJS.Timeout | undefined;
      let grace: NodeJS.Timeout | undefined;
      let whole: NodeJS.Timeout | undefined;
      const settle = (done: () => void) => {
        clearTimeout(silence);
        clearTimeout(grace);
        clearTimeout(whole);
        signal?.removeEventListener('abort', cancel);
        thread.off('message', hear).off('error', died).off('exit', left);
        thread.unref();
        done();
      };
      const giveUp = (why: ThreadEnded['why'], message: string) =>
        settle(() => {
          void end().then(() => reject(new ThreadEnded(why, message, hold !== undefined)));
        });
      const expectWord = () => {
        clearTimeout(silence);
        silence = setTimeout(
          () =>
            giveUp(
              'stuck',
              `was ended: one step of reading it took longer than ${inSeconds(maxSilentMs)}. Give a large file as csv or jsonl, and look at the patterns of its mapping`,
            ),
          maxSilentMs,
        );
      };
      const cancel = () => {
        thread.postMessage({ say: 'cancel' } satisfies Request);
        grace = setTimeout(() => giveUp('cancelled', 'was cancelled'), graceMs);
      };
      if (withinMs !== undefined)
        whole = setTimeout(
          () =>
            giveUp(
              'late',
              `was ended: it took longer than ${inSeconds(withinMs)}, which is what is waited for here. Split the file, or use the command line, which has no such limit: npm run cli -- import PATH`,
            ),
          withinMs,
        );
      const hear = (message: unknown) => {
        const reply = Reply.parse(message);
        loaded.add(thread);
        if (reply.say === 'answer') settle(() => resolve(reply.answer));
        else if (reply.say === 'error') settle(() => reject(errorFrom(reply.error)));
        else {
          expectWord();
          if (reply.say === 'step') onStep?.(reply.progress);
        }
      };
      const died = (error: Error) => giveUp('died', deathInWords(error));
      const left = () => giveUp('died', 'ended by itself');
      thread.on('message', hear).on('error', died).on('exit', left);
      signal?.addEventListener('abort', cancel, { once: true });
      if (loaded.has(thread)) expectWord();
      thread.postMessage({ say: 'run', task, input, hold: hold ?? null } satisfies Request);
    });
  };

  return {
    async run(task, input, options = {}) {
      const turn = last.then(() => runNow(task.name, input, options));
      last = turn.catch(() => {});
      return task.answer.parse(await turn);
    },
    close: end,
  };
}
