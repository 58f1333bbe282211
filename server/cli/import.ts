import { resolve } from 'node:path';
import type { ImportPlan } from '#contract/imports.ts';
import type { Database } from '../database/driver.ts';
import { applySchema } from '../database/schema.ts';
import { conclude } from '../import/conclude.ts';
import { applySource } from '../import/apply.ts';
import { countFacts } from '../import/count-facts.ts';
import { planImport } from '../import/plan.ts';
import type { SourceReading } from '../import/read-source.ts';
import { NothingToImport, readingsAt } from '../import/readings-at.ts';
import { createProgress, type Progress } from '../startup/progress.ts';
import { UsageError, type Command } from './command.ts';
import { importReport, type SourceOutcome } from './import-report.ts';
import { parseOptions } from './options.ts';
import { planReport } from './plan-report.ts';
import { withDatabase } from './with-database.ts';

/** Deriving after a large import takes longer than any page may. */
const timeoutMs = 600_000;

export const importCommand: Command = {
  name: 'import',
  usage: 'import PATH… [--dry-run] [--strict] [--format jsonl] [--json]',
  summary:
    'Bring sources in: folders with a source.yaml, or files of facts (.jsonl). Bad rows are told and left out; --strict refuses a source that has one. --dry-run only tells.',
  async run(args) {
    const { values, positionals } = parseOptions(args, importOptions, Infinity);
    if (positionals.length === 0) throw new UsageError('Say what to import.');
    if (values.format !== undefined && values.format !== 'jsonl')
      throw new UsageError(
        `--format ${values.format}: only jsonl can be read without a source.yaml, which names the format itself.`,
      );
    const readings: SourceReading[] = [];
    for (const path of positionals) readings.push(...(await found(resolve(path), values.format)));
    const progress = createProgress(process.stderr);
    if (values['dry-run']) {
      const plans = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) =>
        planned(db, readings, progress),
      );
      progress.step('');
      process.stdout.write(values.json ? `${JSON.stringify({ plans }, null, 2)}\n` : planReport(plans));
      return values.strict && plans.some(({ problems }) => problems.total > 0) ? 1 : 0;
    }
    const outcomes = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) =>
      bringIn(db, readings, values.strict, progress),
    );
    progress.step('');
    process.stdout.write(
      values.json ? `${JSON.stringify({ sources: outcomes }, null, 2)}\n` : importReport(outcomes),
    );
    const bad = outcomes.some(({ problems }) => problems.length > 0);
    return values.strict && bad ? 1 : 0;
  },
};

const importOptions = {
  'dry-run': { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  format: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

async function found(path: string, format: string | undefined): Promise<SourceReading[]> {
  try {
    return await readingsAt(path, format);
  } catch (error) {
    throw error instanceof NothingToImport ? new UsageError(error.message) : error;
  }
}

async function planned(
  db: Database,
  readings: readonly SourceReading[],
  progress: Progress,
): Promise<ImportPlan[]> {
  await applySchema(db);
  const plans: ImportPlan[] = [];
  for (const reading of readings) {
    progress.step(`Comparing ${reading.source.id}`);
    plans.push(await planImport(db, [reading]));
  }
  return plans;
}

async function bringIn(
  db: Database,
  readings: readonly SourceReading[],
  strict: boolean,
  progress: Progress,
): Promise<SourceOutcome[]> {
  await applySchema(db);
  const outcomes: SourceOutcome[] = [];
  for (const reading of readings) {
    if (strict) {
      progress.step(`Checking ${reading.source.id}`);
      await countFacts(reading);
      if (reading.problems.length > 0) {
        outcomes.push(outcome(reading, { state: 'refused', import: null, records: 0, entries: 0 }));
        continue;
      }
    }
    const done = await applySource(db, reading, (step, count, total) =>
      progress.count(`Importing ${reading.source.id}`, step, count, total),
    );
    outcomes.push(outcome(reading, { state: 'imported', ...done }));
  }
  await conclude(db);
  return outcomes;
}

function outcome(
  { source, problems, unread }: SourceReading,
  done: Pick<SourceOutcome, 'state' | 'import' | 'records' | 'entries'>,
): SourceOutcome {
  return { source: source.id, snapshot: source.snapshot, ...done, problems: [...problems], unread: unread() };
}
