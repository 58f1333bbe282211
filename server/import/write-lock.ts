/**
 * One writer at a time over all processes that use a database, by a lock in its graph (docs/adr/0016). Whoever changes
 * facts or what is derived from them does so inside `withWriteLock`, with the database that it hands on.
 */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database/driver.ts';
import { processLives } from '../database/managed/process-lives.ts';
import { Refused } from '../problems/problems.ts';
import { beatWriting, holdsWriting, releaseWriting, takeWriting, writingHolder } from '../queries/writer.ts';

/** The lock's node. */
const id = 'writer';
const beatEveryMs = 5000;
const askEveryMs = 300;
/** Silence after which a holder counts as dead, where its process cannot be looked at. */
const silentMs = 60_000;

export interface Hold {
  /** Writes only while the lock is held. */
  readonly db: Database;
  /** For another thread of this process: `fenced` makes a database of its own from it. */
  readonly token: string;
  /** Who held it before did not come to an end: `mend` sees to that. */
  readonly cutOff: boolean;
}

export interface LockOptions {
  /** What is done with it, after "who is": such as `importing wildbench`. */
  readonly task: string;
  /** Told once for each holder that is waited for, a sentence. */
  readonly onWait: (line: string) => void;
  /** How long another is waited for; without it, for as long as it takes. */
  readonly patienceMs?: number;
  readonly signal?: AbortSignal;
}

/** Another took the lock over, and nothing more is written. */
export class WriterLost extends Error {
  override readonly name = 'WriterLost';
  constructor() {
    super(
      'Another process writes to the database now, since this one was silent for more than a minute. What this one had begun is completed or undone by the other; look at "imports", and do again what is missing.',
    );
  }
}

/**
 * Runs `work` as the only writer; it mends first (mend.ts) what others left.
 * @throws Refused (409) that says who is writing, when patience ends; WriterLost from a write after another took over;
 *   the signal's reason
 */
export async function withWriteLock<T>(
  db: Database,
  options: LockOptions,
  work: (hold: Hold) => Promise<T>,
): Promise<T> {
  const token = randomUUID();
  const cutOff = await take(db, token, options);
  let whole = false;
  const beat = setInterval(() => {
    // The database may be away for a moment; the next beat says the same.
    beatWriting(db, { id, token }).catch(() => {});
  }, beatEveryMs);
  beat.unref();
  try {
    const done = await work({ db: fenced(db, token), token, cutOff });
    whole = true;
    return done;
  } finally {
    clearInterval(beat);
    // What cannot be given back is taken over by the next: it finds no process, or no beat.
    await releaseWriting(db, { id, token, whole }).catch(() => {});
  }
}

/** The same database, whose writes are rolled back once another holds the lock. */
export function fenced(db: Database, token: string): Database {
  return {
    ...db,
    write: (work) =>
      db.write(async (run) => {
        const done = await work(run);
        // Last, so that as little as may be lies between it and the commit.
        if ((await holdsWriting(run, { id, token })).length === 0) throw new WriterLost();
        return done;
      }),
    patient: (timeoutMs) => fenced(db.patient(timeoutMs), token),
    until: (signal) => fenced(db.until(signal), token),
  };
}

/** A sentence on whoever writes at this moment, or was cut off before its end; null where all that was written is whole. */
export async function writingNow(db: Database): Promise<string | null> {
  const [found] = await writingHolder(db, { id });
  if (found === undefined) return null;
  const { holder } = found;
  const isDead = holder !== null && holder.host === hostname() && !processLives(holder.pid);
  if (holder !== null && !isDead) return `${inWords(holder)}.`;
  return 'What wrote last was cut off before its end; whoever writes next, as the server does when it starts, brings it to an end.';
}

type Holder = Awaited<ReturnType<typeof takeWriting>>[number];

async function take(db: Database, token: string, options: LockOptions): Promise<boolean> {
  const { task, onWait, patienceMs = Number.POSITIVE_INFINITY, signal } = options;
  const own = { host: hostname(), pid: process.pid, program: program(), task };
  const end = performance.now() + patienceMs;
  let ended = '';
  let told = '';
  for (;;) {
    signal?.throwIfAborted();
    const [found] = await takeWriting(db, { id, token, holder: own, silentMs, ended });
    if (found === undefined || found.taken) return found?.cutOff ?? false;
    if (found.host === own.host && !processLives(found.pid) && found.token !== ended) {
      ended = found.token;
      continue;
    }
    if (performance.now() >= end)
      throw new Refused(409, `${inWords(found)}. Nothing was changed; try again when that is done.`);
    if (told !== found.token) onWait(`Waiting: ${inWords(found)}`);
    told = found.token;
    await sleep(askEveryMs, undefined, { signal });
  }
}

function inWords(holder: Pick<Holder, 'program' | 'pid' | 'host' | 'task' | 'since'>): string {
  const { program: name, pid, host, task, since } = holder;
  const time = new Date(since).toISOString().slice(11, 19);
  return `${name} (process ${pid} on ${host}) is writing to the database: ${task}, since ${time} UTC`;
}

/** What a person would call this process. */
function program(): string {
  const [, script = '', command = ''] = process.argv;
  const name = basename(script, '.ts');
  if (name === 'main') return 'the server';
  return name === 'cli' ? `the command "${command}"` : name;
}
