import { resolve } from 'node:path';
import { adminTool } from '../../database/managed/admin-tool.ts';
import type { Database } from '../../database/driver.ts';
import type { Home } from '../../database/managed/home.ts';
import type { Imported } from '../../import/apply.ts';
import { firstFill } from '../../import/first-fill/fill.ts';
import { unlessEmpty } from '../../import/refusal.ts';
import type { SourceReading } from '../../import/read-source.ts';
import { inReadingOrder } from '../../import/reading-order.ts';
import { countImports } from '../../queries/imports.ts';
import { createProgress } from '../../startup/progress.ts';
import { UsageError } from '../command.ts';
import { found } from '../import.ts';
import { importReport, type SourceOutcome } from '../import-report.ts';
import { withDatabase } from '../with-database.ts';
import { hasData, managedHome, mustBeStopped } from './managed-home.ts';
import { openStaging } from './staging.ts';

/** Deriving after a large import takes longer than any page may. */
const timeoutMs = 600_000;

/** Fills an empty managed database through Neo4j's own importer. What fails, or is cut off, leaves it empty. */
export async function importOffline(paths: readonly string[], json: boolean): Promise<number> {
  if (paths.length === 0) throw new UsageError('Say what to import.');
  const { config, home } = managedHome();
  const held: SourceReading[] = [];
  for (const path of paths) held.push(...(await found(resolve(path))));
  const readings = inReadingOrder(held);
  refuseTwice(readings);
  await mustBeFree(home);
  const staging = await openStaging(config.dataDir, home);
  const progress = createProgress(process.stderr);
  try {
    const begun: SourceReading[] = [];
    for (const reading of readings) {
      const asked = await unlessEmpty(reading);
      if ('refusal' in asked) throw new Error(asked.refusal);
      begun.push(asked.reading);
    }
    const done = await firstFill({
      readings: begun,
      folder: staging.temporary,
      tool: await adminTool(staging.home, { ...config, onProgress: say }),
      withDatabase: (work) => withDatabase({ queryTimeoutMs: timeoutMs, dataDir: staging.dataDir }, work),
      onStep: (what, step, count, total) => progress.count(what, step, count, total),
      onImporter: () => progress.step("Making the store with Neo4j's importer"),
    });
    progress.step('');
    // Somebody may have used it meanwhile.
    await mustBeFree(home);
    await staging.take();
    const outcomes = readings.flatMap((reading, i) => {
      const one = done[i];
      return one === undefined ? [] : [outcomeOf(reading, one)];
    });
    process.stdout.write(
      json ? `${JSON.stringify({ sources: outcomes }, null, 2)}\n` : importReport(outcomes),
    );
    return 0;
  } catch (error) {
    say('Nothing was imported; the database is as it was.');
    throw error;
  } finally {
    await staging.remove();
  }
}

/** @throws Error while the database is used, or when it holds an import */
async function mustBeFree(home: Home): Promise<void> {
  await mustBeStopped(home, 'filled');
  if (hasData(home)) await withDatabase({ queryTimeoutMs: timeoutMs }, mustBeEmpty);
}

function refuseTwice(readings: readonly SourceReading[]): void {
  const ids = new Set<string>();
  for (const { source } of readings) {
    if (ids.has(source.id)) throw new UsageError(`The source ${source.id} is named twice.`);
    ids.add(source.id);
  }
}

async function mustBeEmpty(db: Database): Promise<void> {
  const [imports] = await countImports(db, { source: null });
  if ((imports?.total ?? 0) > 0)
    throw new Error(
      'The database is not empty, and Neo4j\'s importer only fills an empty one: use "import", or empty it with "db reset --yes".',
    );
}

const say = (line: string) => void process.stderr.write(`${line}\n`);

/** What came of one source, with what its reading left out. */
function outcomeOf({ source, leftOut, unread }: SourceReading, done: Imported): SourceOutcome {
  const { id, snapshot } = source;
  return {
    source: id,
    snapshot: snapshot ?? null,
    state: 'imported',
    ...done,
    leftOut: leftOut(),
    unread: unread(),
  };
}
