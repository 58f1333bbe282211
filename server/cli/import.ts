import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ImportPlan, importSource } from '#contract/imports.ts';
import { numberOf, type LeftOut } from '#contract/left-out.ts';
import { applySchema } from '../database/schema.ts';
import type { OpenImport } from '../import/mend.ts';
import { isNamedAsPage, pageAt } from '../import/page-at.ts';
import type { SourceReading } from '../import/read-source.ts';
import { inReadingOrder } from '../import/reading-order.ts';
import { NothingToImport, readingsAt } from '../import/readings-at.ts';
import { bringIn } from '../import/thread/bring-in.ts';
import * as tasks from '../import/thread/tasks.ts';
import type { Hold } from '../import/write-lock.ts';
import { importIdFor } from '../import/write-source.ts';
import { standingImport } from '../queries/import.ts';
import { createProgress, type Progress } from '../startup/progress.ts';
import { callInput } from './call-input.ts';
import { UsageError, type Command } from './command.ts';
import { importReport, type SourceOutcome } from './import-report.ts';
import { parseOptions } from './options.ts';
import { planReport } from './plan-report.ts';
import { withImportThread, type ImportWork } from './with-import-thread.ts';
import { asWriter } from './with-writing.ts';

export const importCommand: Command = {
  name: 'import',
  usage:
    'import PATH… [--dry-run] [--strict] [--force] [--format jsonl|comparison-page] [--id ID] [--title TEXT] [--licence TEXT] [--url URL] [--snapshot DATE] [--json]',
  summary:
    'Import data: folders with a source.yaml, files of facts (.jsonl), or comparison pages (.txt, .md, .html), of which --id, --title, --licence, --url and --snapshot say what no source.yaml does. Bad rows are listed and left out; --strict refuses a source that has one. What reads nothing, or would remove more than a third of what a source says, is refused without --force. --dry-run only says what would change.',
  async run(args) {
    const { values, positionals } = parseOptions(args, importOptions, Infinity);
    if (positionals.length === 0) throw new UsageError('Say what to import.');
    if (values.format !== undefined && values.format !== 'jsonl' && values.format !== 'comparison-page')
      throw new UsageError(
        `--format ${values.format}: only jsonl and comparison-page can be read without a source.yaml, which names the format itself.`,
      );
    const pages = await mkdtemp(join(tmpdir(), 'match-graph-pages-'));
    try {
      return await importPaths(positionals, values, pages);
    } finally {
      await rm(pages, { recursive: true, force: true });
    }
  },
};

const hasBad = ({ leftOut }: { readonly leftOut: readonly LeftOut[] }): boolean =>
  numberOf(leftOut, 'row', 'field', 'result') > 0;

type Values = ReturnType<typeof parseOptions<typeof importOptions>>['values'];

/** @param pages folder for copies of comparison pages */
async function importPaths(paths: readonly string[], values: Values, pages: string): Promise<number> {
  const readings = await readingsOf(paths, values, pages);
  const progress = createProgress(process.stderr);
  if (values['dry-run']) {
    const plans = await withImportThread((work) => planned(work, readings, progress));
    progress.step('');
    process.stdout.write(values.json ? `${JSON.stringify({ plans }, null, 2)}\n` : planReport(plans));
    const isRefused = !values.force && plans.some(({ refusals }) => refusals.length > 0);
    return isRefused || (values.strict && plans.some(hasBad)) ? 1 : 0;
  }
  const outcomes = await withImportThread((work) => {
    const keeps = (open: OpenImport) =>
      readings.some(({ source, hash }) => source.id === open.source && hash === open.sha256);
    const task = `importing ${readings.map(({ source }) => source.id).join(', ')}`;
    return asWriter(work.db, { task, keeps, signal: work.signal }, (hold) =>
      bringAll({ ...work, hold }, readings, values, progress),
    );
  });
  progress.step('');
  process.stdout.write(
    values.json ? `${JSON.stringify({ sources: outcomes }, null, 2)}\n` : importReport(outcomes),
  );
  const isRefused = outcomes.some(({ state }) => state === 'refused');
  return isRefused || (values.strict && outcomes.some(hasBad)) ? 1 : 0;
}

const importOptions = {
  'dry-run': { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  format: { type: 'string' },
  id: { type: 'string' },
  title: { type: 'string' },
  licence: { type: 'string' },
  url: { type: 'string' },
  snapshot: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

async function readingsOf(paths: readonly string[], values: Values, pages: string): Promise<SourceReading[]> {
  const { format, id, title, licence, url, snapshot } = values;
  const about = { id, title, licence, url, snapshot };
  const { format: _format, dryRun: _dryRun, force: _force, ...page } = callInput(importSource, about);
  const isPage = (path: string) =>
    format === undefined ? isNamedAsPage(path) : format === 'comparison-page';
  const said = Object.values(about).some((value) => value !== undefined);
  if (said && (paths.length > 1 || !paths.every(isPage)))
    throw new UsageError('--id, --title, --licence, --url and --snapshot are for one comparison page.');
  const readings: SourceReading[] = [];
  for (const path of paths.map((one) => resolve(one)))
    readings.push(
      ...(isPage(path) ? await asUsage(() => pageAt(path, page, pages)) : await found(path, format)),
    );
  return inReadingOrder(readings);
}

/** @throws UsageError where the path holds nothing that can be imported */
export async function found(path: string, format?: string): Promise<SourceReading[]> {
  return asUsage(() => readingsAt(path, format));
}

async function asUsage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof NothingToImport ? new UsageError(error.message) : error;
  }
}

async function planned(
  { db, thread, signal }: ImportWork,
  readings: readonly SourceReading[],
  progress: Progress,
): Promise<ImportPlan[]> {
  await applySchema(db);
  const plans: ImportPlan[] = [];
  for (const { source, place } of readings) {
    progress.step(`Comparing ${source.id}`);
    plans.push(await thread.run(tasks.plan, [place], { signal }));
  }
  return plans;
}

interface WritingWork extends ImportWork {
  readonly hold: Hold;
}

async function bringAll(
  { hold, thread, signal }: WritingWork,
  readings: readonly SourceReading[],
  { strict, force }: Pick<Values, 'strict' | 'force'>,
  progress: Progress,
): Promise<SourceOutcome[]> {
  const { db, token } = hold;
  const outcomes: SourceOutcome[] = [];
  for (const reading of readings) {
    const { source, hash, place } = reading;
    const about = { source: source.id, snapshot: source.snapshot ?? null };
    const checked = async () => thread.run(tasks.check, place, { signal });
    const refuse = (fault: string, read: Pick<SourceOutcome, 'leftOut' | 'unread'>) =>
      outcomes.push({ ...about, ...read, state: 'refused', fault, import: null, records: 0, entries: 0 });
    if (strict) progress.step(`Checking ${source.id}`);
    const strictly = strict ? await checked() : undefined;
    if (strictly !== undefined && hasBad(strictly)) {
      refuse(
        'Nothing was imported: --strict refuses a source with rows or values that cannot be read.',
        strictly,
      );
      continue;
    }
    const [standing] = await standingImport(db, { source: source.id, sha256: hash });
    if (standing !== undefined) {
      const { id, records, entries } = standing;
      // Read through all the same: rows that are left out are told each time.
      const read = strictly ?? (await checked());
      outcomes.push({ ...about, ...read, state: 'unchanged', import: id, records, entries });
      continue;
    }
    const id = await importIdFor(db, reading);
    const end = await bringIn(
      { hold, thread },
      { id, place, concludes: false, force },
      {
        signal,
        onStep: ({ step, done, total }) => progress.count(`Importing ${source.id}`, step, done, total),
      },
    );
    if (end.state === 'refused') {
      refuse(end.fault, end);
      continue;
    }
    if (end.state === 'cancelled') throw new Error(end.fault ?? `The import of ${source.id} was cancelled.`);
    const { leftOut, unread, records, entries } = end;
    outcomes.push({ ...about, leftOut, unread, state: 'imported', import: id, records, entries });
  }
  if (outcomes.some(({ state }) => state === 'imported'))
    await thread.run(tasks.conclude, null, { hold: token });
  return outcomes;
}
