/** Imports that this server works on, one after another: two that derive at once would count past each other. */
import type { ImportProgress, RowProblem } from '#contract/imports.ts';
import type { Database } from '../database/driver.ts';
import { standingImport } from '../queries/import.ts';
import { conclude } from './conclude.ts';
import { noteImport, queueImport, readImport } from '../queries/imports.ts';
import { applySource, type OnImportStep } from './apply.ts';
import { checkUndo, undoImport } from './undo.ts';
import { SourceFileError } from './source-file.ts';
import { importIdFor, type SourceReading } from './write-source.ts';

export interface JobReading extends SourceReading {
  readonly problems: readonly RowProblem[];
}

export interface ImportJobs {
  /**
   * Queues the readings, one import each; `after` runs when the last of them has ended, however it did. A reading that
   * is in force already is answered with the import that brought it, among `unchanged` too.
   */
  begin(
    readings: readonly JobReading[],
    after: () => Promise<void>,
  ): Promise<{ ids: string[]; unchanged: string[] }>;
  /** @throws CannotUndo @returns false when there is no such import */
  undo(id: string): Promise<boolean>;
  /** @throws CannotUndo when it is done already @returns false when there is no such import */
  cancel(id: string): Promise<boolean>;
  /** How far each import is that this server works on at this moment, by id. */
  underWay(): ReadonlyMap<string, ImportProgress>;
  /** Runs work that must not run beside an import. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

interface Job {
  readonly stop: AbortController;
  progress: ImportProgress;
}

const mostTold = 200;

const standingOf = (db: Database, { source, hash }: SourceReading) =>
  standingImport(db, { source: source.id, sha256: hash });

/** @param onFault told of what an import failed by, which its own node says too */
export function createImportJobs(db: Database, onFault: (error: unknown) => void): ImportJobs {
  const jobs = new Map<string, Job>();
  let last: Promise<unknown> = Promise.resolve();
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
  const enqueue = (id: string, work: (job: Job, onStep: OnImportStep) => Promise<void>): Promise<void> => {
    const job: Job = { stop: new AbortController(), progress: { step: 'waiting', done: 0, total: null } };
    jobs.set(id, job);
    const onStep: OnImportStep = (step, done, total) => {
      job.progress = { step, done, total };
    };
    return alone(() => work(job, onStep))
      .catch(onFault)
      .finally(() => {
        if (jobs.get(id) === job) jobs.delete(id);
      });
  };
  const takeBack = async (id: string, outcome: 'undone' | 'cancelled', onStep: OnImportStep) => {
    await undoImport(db, id, onStep, outcome);
    await conclude(db);
  };
  const run = async (id: string, reading: JobReading, { stop }: Job, onStep: OnImportStep) => {
    const { problems } = reading;
    try {
      await applySource(db, reading, onStep, { import: id, signal: stop.signal });
      onStep('counts', 1, 1);
      await conclude(db);
    } catch (error) {
      // What cannot be read on is taken back; what the database did not take can be completed by the same reading.
      if (stop.signal.aborted || error instanceof SourceFileError) await takeBack(id, 'cancelled', onStep);
      const fault = error instanceof Error ? error.message : String(error);
      if (!stop.signal.aborted) await noteImport(db, { id, properties: { fault } });
      if (stop.signal.aborted || error instanceof SourceFileError) return;
      await noteImport(db, { id, properties: { state: 'failed' } });
      throw error;
    } finally {
      const told = JSON.stringify(problems.slice(0, mostTold));
      await noteImport(db, { id, properties: { problems: told, problemCount: problems.length } }).catch(
        onFault,
      );
    }
  };
  return {
    alone,
    underWay: () => new Map([...jobs].map(([id, { progress }]) => [id, progress])),
    async begin(readings, after) {
      const ids: string[] = [];
      const unchanged: string[] = [];
      const runs: Promise<void>[] = [];
      for (const reading of readings) {
        // What is in force may be another reading once the imports before it are through.
        const [standing] = jobs.size === 0 ? await standingOf(db, reading) : [];
        if (standing !== undefined) {
          ids.push(standing.id);
          unchanged.push(standing.id);
          continue;
        }
        const id = await importIdFor(db, reading);
        ids.push(id);
        // Sent twice, it is one import: the one that is under way.
        if (jobs.has(id)) continue;
        const { id: source, snapshot } = reading.source;
        const at = new Date().toISOString();
        await queueImport(db, { import: id, source, snapshot, at, sha256: reading.hash });
        runs.push(enqueue(id, (job, onStep) => run(id, reading, job, onStep)));
      }
      void Promise.all(runs).then(after).catch(onFault);
      return { ids, unchanged };
    },
    async undo(id) {
      if (!(await checkUndo(db, id))) return false;
      void enqueue(id, (_, onStep) => takeBack(id, 'undone', onStep));
      return true;
    },
    async cancel(id) {
      const [found] = await readImport(db, { id });
      if (found === undefined) return false;
      const job = jobs.get(id);
      if (job !== undefined) job.stop.abort();
      else if (found.row.state !== 'cancelled') {
        await checkUndo(db, id, ['queued', 'running', 'failed', 'undoing']);
        void enqueue(id, (_, onStep) => takeBack(id, 'cancelled', onStep));
      }
      return true;
    },
  };
}
