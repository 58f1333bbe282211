/** Imports that this server works on, one after another: two that derive at once would count past each other. */
import type { Decided, ImportPlan, ImportProgress } from '#contract/imports.ts';
import type { Database } from '../database/driver.ts';
import { standingImport } from '../queries/import.ts';
import { queueImport, readImport } from '../queries/imports.ts';
import { bringIn } from './thread/bring-in.ts';
import { createImportThread, normalLimits } from './thread/import-thread.ts';
import * as tasks from './thread/tasks.ts';
import { checkUndo } from './undo.ts';
import { withWriteLock, type Hold } from './write-lock.ts';
import { importIdFor } from './write-source.ts';

export interface ImportJobs {
  /** The sources in what was sent. @throws SourceFileError */
  describe(sent: tasks.Sent, signal: AbortSignal): Promise<tasks.Described[]>;
  /** What bringing them in would change. @throws SourceFileError | ThreadEnded where that takes too long */
  plan(sources: readonly tasks.Described[], signal: AbortSignal): Promise<ImportPlan>;
  /**
   * Queues the sources, one import each; `after` runs when the last of them has ended, however it did. A reading that
   * is in force already is answered with the import that brought it, among `unchanged` too. With `force`, an import is
   * applied whatever it removes.
   */
  begin(
    sources: readonly tasks.Described[],
    after: () => Promise<void>,
    options: { readonly force: boolean },
  ): Promise<{ ids: string[]; unchanged: string[] }>;
  /** @throws CannotUndo @returns false when there is no such import */
  undo(id: string): Promise<boolean>;
  /** @throws CannotUndo when it is done already @returns false when there is no such import */
  cancel(id: string): Promise<boolean>;
  /** How far each import is that this server works on at this moment, by id. */
  underWay(): ReadonlyMap<string, ImportProgress>;
  /** @throws NotFound when the conflict is not open */
  settleConflict(id: string, decision: 'join' | 'apart'): Promise<Decided>;
  /** @throws NotFound | BadRequest */
  settlePair(left: string, right: string, same: boolean): Promise<Decided>;
  /** Ends the threads, whatever they do. */
  close(): Promise<void>;
}

interface Job {
  readonly stop: AbortController;
  progress: ImportProgress;
}

type OnStep = (progress: ImportProgress) => void;

export interface JobNews {
  /** What an import failed by, which its own node says too. */
  onFault(error: unknown): void;
  /** A sentence: another process writes and is waited for, or what was cut off is brought to an end. */
  onNews(line: string): void;
}

export interface JobLimits {
  /** Of a preview, for which somebody waits at an open connection; an import takes what it takes, and can be cancelled. */
  readonly previewMs: number;
}

export const normalJobLimits: JobLimits = { previewMs: 120_000 };

/** Whoever asks waits for the answer to a decision, and may ask again. */
const decisionPatienceMs = 10_000;
const forever = Number.POSITIVE_INFINITY;

/**
 * @param asked for what whoever asks waits for
 * @param db for what takes as long as it takes
 */
export function createImportJobs(
  asked: Database,
  db: Database,
  { onFault, onNews }: JobNews,
  { previewMs }: JobLimits = normalJobLimits,
): ImportJobs {
  // A preview that hangs is ended without the import that runs beside it.
  const reader = createImportThread(db.connection);
  const writer = createImportThread(db.connection, { ...normalLimits, leavesTime: true });
  const jobs = new Map<string, Job>();
  let last: Promise<unknown> = Promise.resolve();
  /** After what this server writes already, and then alone over all processes. */
  const alone = <T>(task: string, patienceMs: number, work: (hold: Hold) => Promise<T>): Promise<T> => {
    const mended = async (hold: Hold) => {
      const { cutOff, token } = hold;
      const asking = { cutOff, keeps: [...jobs.keys()], since: new Date().toISOString() };
      const lines = await writer.run(tasks.mend, asking, { hold: token });
      for (const line of lines) onNews(line);
      return work(hold);
    };
    const turn = last.then(() => withWriteLock(db, { task, patienceMs, onWait: onNews }, mended));
    last = turn.catch(() => {});
    return turn;
  };
  const settle = (work: (hold: string) => Promise<Decided>): Promise<Decided> =>
    alone('a decision', decisionPatienceMs, ({ token }) => work(token));
  const enqueue = (id: string, work: (job: Job, onStep: OnStep) => Promise<void>): Promise<void> => {
    const job: Job = { stop: new AbortController(), progress: { step: 'waiting', done: 0, total: null } };
    jobs.set(id, job);
    const onStep: OnStep = (progress) => {
      job.progress = progress;
    };
    return work(job, onStep)
      .catch(onFault)
      .finally(() => {
        if (jobs.get(id) === job) jobs.delete(id);
      });
  };
  const takeBack = async (id: string, outcome: 'undone' | 'cancelled', onStep: OnStep) => {
    await alone(`undoing import ${id}`, forever, ({ token: hold }) =>
      writer.run(tasks.takeBack, { id, outcome }, { onStep, hold }),
    );
  };
  const run = async (
    { id, place, force }: { id: string; place: tasks.ReadingPlace; force: boolean },
    { stop }: Job,
    onStep: OnStep,
  ) => {
    const input = { id, place, concludes: true, force };
    await alone(`import ${id}`, forever, (hold) =>
      bringIn({ hold, thread: writer }, input, { onStep, signal: stop.signal }),
    );
  };
  return {
    describe: (sent, signal) => reader.run(tasks.describe, sent, { signal }),
    plan: (sources, signal) =>
      reader.run(
        tasks.plan,
        sources.map(({ place }) => place),
        { signal, withinMs: previewMs },
      ),
    settleConflict: (id, decision) =>
      settle((hold) => writer.run(tasks.settleConflict, { id, decision }, { hold })),
    settlePair: (left, right, same) =>
      settle((hold) => writer.run(tasks.settlePair, { left, right, same }, { hold })),
    underWay: () => new Map([...jobs].map(([id, { progress }]) => [id, progress])),
    async begin(sources, after, { force }) {
      const ids: string[] = [];
      const unchanged: string[] = [];
      const runs: Promise<void>[] = [];
      for (const { source, hash, place } of sources) {
        // What is in force may be another reading once the imports before it are through.
        const [standing] =
          jobs.size === 0 ? await standingImport(asked, { source: source.id, sha256: hash }) : [];
        if (standing !== undefined) {
          ids.push(standing.id);
          unchanged.push(standing.id);
          continue;
        }
        const id = await importIdFor(asked, { source, hash });
        ids.push(id);
        // Sent twice, it is one import: the one that is under way.
        if (jobs.has(id)) continue;
        const { id: sourceId, snapshot = null } = source;
        const at = new Date().toISOString();
        let queued: Promise<unknown> | undefined;
        // A job before it stands in the database, where whoever mends would take it for one that was cut off.
        runs.push(
          enqueue(id, async (job, onStep) => {
            queued = queueImport(asked, { import: id, source: sourceId, snapshot, at, sha256: hash });
            await queued;
            await run({ id, place, force }, job, onStep);
          }),
        );
        await queued;
      }
      void Promise.all(runs).then(after).catch(onFault);
      return { ids, unchanged };
    },
    async undo(id) {
      if (!(await checkUndo(asked, id))) return false;
      void enqueue(id, (_, onStep) => takeBack(id, 'undone', onStep));
      return true;
    },
    async cancel(id) {
      const [found] = await readImport(asked, { id });
      if (found === undefined) return false;
      const job = jobs.get(id);
      if (job !== undefined) job.stop.abort();
      else if (found.row.state !== 'cancelled') {
        await checkUndo(asked, id, ['queued', 'running', 'failed', 'undoing']);
        void enqueue(id, (_, onStep) => takeBack(id, 'cancelled', onStep));
      }
      return true;
    },
    async close() {
      await Promise.all([reader.close(), writer.close()]);
    },
  };
}
