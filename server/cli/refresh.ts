import { snapshotText } from '#contract/snapshot.ts';
import { loadConfig, type Config } from '../startup/config.ts';
import { conclude } from '../import/conclude.ts';
import { keptSources, refresh, type RefreshOutcome } from '../import/refresh.ts';
import { normalLimits } from '../import/refresh-fetch.ts';
import { sourceFolders, type SourceFolder } from '../import/source-folders.ts';
import { createProgress } from '../startup/progress.ts';
import { UsageError, type Command } from './command.ts';
import { parseOptions } from './options.ts';
import { planReport } from './plan-report.ts';
import { table } from './table.ts';
import { withWriting } from './with-writing.ts';

export const refreshCommand: Command = {
  name: 'refresh',
  usage: 'refresh [SOURCE] [--dry-run] [--force] [--json]',
  summary:
    'Fetch the sources whose source.yaml declares an https address, and import what is newer; what reads nothing, or would remove more than a third of what a source says, only with --force. --dry-run only tells.',
  async run(args) {
    const { values, positionals } = parseOptions(
      args,
      {
        'dry-run': { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
      1,
    );
    const config = loadConfig();
    const sources = await chosen(config, positionals[0]);
    const progress = createProgress(process.stderr);
    const outcomes = await withWriting({ task: 'a refresh' }, async (db) => {
      const done: RefreshOutcome[] = [];
      for (const source of sources) {
        progress.step(`Fetching ${source.id}`);
        const outcome = await refresh(db, source, {
          dataDir: config.dataDir,
          limits: normalLimits,
          today: new Date().toISOString().slice(0, 10),
          dryRun: values['dry-run'],
          force: values.force,
          onStep: (step, count, total) => progress.count(`Importing ${source.id}`, step, count, total),
        });
        done.push(outcome);
      }
      if (done.some(({ state }) => state === 'imported')) await conclude(db);
      return done;
    });
    process.stdout.write(
      values.json ? `${JSON.stringify({ sources: outcomes }, null, 2)}\n` : told(outcomes),
    );
    return outcomes.some(({ state }) => state === 'failed') ? 1 : 0;
  },
};

/** Those that declare an address; naming one that does not is a mistake of the caller. */
async function chosen(config: Config, named: string | undefined): Promise<SourceFolder[]> {
  const all = await sourceFolders([config.seedFolder, keptSources(config.dataDir)]);
  const found = all.filter(({ id }) => named === undefined || id === named);
  if (named !== undefined && found.length === 0)
    throw new UsageError(`There is no source "${named}"; there are ${all.map(({ id }) => id).join(', ')}.`);
  const declared = found.filter(({ refreshable }) => refreshable);
  if (declared.length === 0)
    throw new UsageError(
      `${named ?? 'No source'} declares ${named === undefined ? 'an' : 'no'} address to fetch from: "refresh:" in its source.yaml does.`,
    );
  return declared;
}

function told(outcomes: readonly RefreshOutcome[]): string {
  const rows = outcomes.map(({ source, before, snapshot, state }) => [
    source,
    before ?? '',
    snapshotText(snapshot),
    state,
  ]);
  const failures = outcomes.flatMap(({ source, message }) => (message ? [`${source}: ${message}\n`] : []));
  const head = ['source', 'loaded', 'fetched', ''];
  const plans = outcomes.flatMap(({ plan }) => plan ?? []);
  return [table(rows, head), plans.length > 0 ? `\n${planReport(plans)}` : '', ...failures].join('');
}
