/**
 * Imports so many battles into an empty Neo4j, sends the same rows with the bare driver, and fills a second one offline;
 * prints the speeds, their ratios and the most memory this process held while importing: `npm run bench -- import [ROWS]`,
 * 1,000,000 when left out. The first two do a smaller load first, so that neither pays for a cold database.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../server/database/driver.ts';
import { applySchema } from '../../server/database/schema.ts';
import { applySource } from '../../server/import/apply.ts';
import { readSource } from '../../server/import/read-source.ts';
import { matchRow } from '../../server/import/rows.ts';
import { bareEntries } from '../../server/queries/bench.ts';
import { MatchFact, type SourceFact } from '#contract/interchange.ts';
import { battleFact, writeBattles } from './battles.ts';
import { offline } from './offline.ts';
import { managedIn, opened } from './opened.ts';
import { watched } from './watched.ts';

const rows = Number(process.argv[3] ?? 1_000_000);
const warmUp = 20_000;
const batchSize = 2000;

const folder = await mkdtemp(join(tmpdir(), 'match-graph-bench-'));
const speed = (seconds: number) =>
  `${seconds.toFixed(1)} s, ${Math.round(rows / seconds).toLocaleString('en')} rows/s`;
const say = (what: string, figure: string) => process.stdout.write(`${what.padEnd(21)}${figure}\n`);
try {
  say('rows', rows.toLocaleString('en'));
  const ordinary = await opened(managedIn(folder), async (db) => {
    await applySchema(db);
    await bare(db, 'warm', warmUp);
    await imported(db, 'warm', warmUp);
    const { seconds, factSeconds, most } = await imported(db, 'battles', rows);
    say('import', `${speed(seconds)} (facts ${factSeconds.toFixed(1)} s)`);
    say('most memory held', `${megabytes(most)} (goal: under 400)`);
    const bareSeconds = await bare(db, 'bare', rows);
    say('bare driver', speed(bareSeconds));
    say(
      'speed of the import',
      `${(bareSeconds / seconds).toFixed(2)} of the bare driver's (goal: at least 0.5)`,
    );
    return seconds;
  });
  const reading = await readSource(join(folder, 'battles'));
  const { seconds, most, entries } = await offline(join(folder, 'offline'), reading);
  if (entries !== rows) throw new Error(`${entries} entries of ${rows}`);
  say('offline import', `${speed(seconds)}, starts of Neo4j included`);
  say('most memory held', megabytes(most));
  say('speed of it', `${(ordinary / seconds).toFixed(2)} of the import's`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** Seconds that the whole import took, those of writing its facts, and the most bytes this process held meanwhile. */
async function imported(db: Database, name: string, count: number) {
  await writeBattles(join(folder, name), name, count);
  const reading = await readSource(join(folder, name));
  const began = performance.now();
  let written = began;
  const done = await watched(async () => {
    const { entries } = await applySource(db, reading, (step) => {
      if (step === 'facts') written = performance.now();
    });
    return entries;
  });
  if (done.entries !== count) throw new Error(`${done.entries} entries of ${count}`);
  return { ...done, factSeconds: (written - began) / 1000 };
}

/** Seconds that the bare driver took for the same rows, properties and all, in batches of the same size. */
async function bare(db: Database, name: string, count: number): Promise<number> {
  const source: SourceFact = {
    record: 'source',
    id: name,
    title: name,
    licence: 'CC0-1.0',
    snapshot: '2024-05-06',
  };
  const began = performance.now();
  for (let from = 0; from < count; from += batchSize) {
    const batch = Array.from({ length: Math.min(batchSize, count - from) }, (_, i) => {
      const fact = battleFact(name, from + i);
      const row = matchRow(MatchFact.parse(fact), source);
      const [first, second] = [`tool:${fact.first.key}`, `tool:${fact.second.key}`];
      return {
        id: row.id,
        properties: { ...row.properties, first, second, pair: [first, second].sort().join('|') },
      };
    });
    await bareEntries(db, { rows: batch });
  }
  return (performance.now() - began) / 1000;
}
