/**
 * Imports so many battles into an empty Neo4j, then sends the same rows with the bare driver, and prints both speeds, their
 * ratio and the most memory this process held while importing: `npm run bench -- import [ROWS]`, 1,000,000 when left out. Both
 * do a smaller load first, so that neither pays for a cold database.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../server/database/driver.ts';
import { startManaged } from '../../server/database/managed/start-managed.ts';
import { applySchema } from '../../server/database/schema.ts';
import { applySource } from '../../server/import/apply.ts';
import { readSource } from '../../server/import/read-source.ts';
import { matchRow } from '../../server/import/rows.ts';
import { bareEntries } from '../../server/queries/bench.ts';
import { projectRoot } from '../../server/project-root.ts';
import { MatchFact, type SourceFact } from '#contract/interchange.ts';
import { battle, writeBattles } from './battles.ts';

const rows = Number(process.argv[3] ?? 1_000_000);
const warmUp = 20_000;
const batchSize = 2000;

const folder = await mkdtemp(join(tmpdir(), 'match-graph-bench-'));
const managed = await startManaged({
  dataDir: join(folder, 'data'),
  cacheDir: join(projectRoot, '.cache'),
  javaHome: process.env['JAVA_HOME'] || null,
  onProgress: () => {},
  onTrouble: (line) => process.stderr.write(`${line}\n`),
});
const db = await connect({ ...managed, queryTimeoutMs: 600_000 });
try {
  await applySchema(db);
  await bare('warm', warmUp);
  await imported('warm', warmUp);
  const { seconds: importSeconds, factSeconds, most } = await imported('battles', rows);
  const bareSeconds = await bare('bare', rows);
  const speed = (seconds: number) => `${Math.round(rows / seconds).toLocaleString('en')} rows/s`;
  process.stdout.write(
    [
      `rows                 ${rows.toLocaleString('en')}`,
      `import               ${importSeconds.toFixed(1)} s, ${speed(importSeconds)} (facts ${factSeconds.toFixed(1)} s)`,
      `bare driver          ${bareSeconds.toFixed(1)} s, ${speed(bareSeconds)}`,
      `speed of the import  ${(bareSeconds / importSeconds).toFixed(2)} of the bare driver's (goal: at least 0.5)`,
      `most memory held     ${Math.round(most / 1e6)} MB (goal: under 400)`,
      '',
    ].join('\n'),
  );
} finally {
  await db.close();
  await managed.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Seconds that the whole import took, those of writing its facts, and the most bytes this process held meanwhile. */
async function imported(name: string, count: number) {
  await writeBattles(join(folder, name), name, count);
  const reading = await readSource(join(folder, name));
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 100);
  const began = performance.now();
  let written = began;
  const done = await applySource(db, reading, (step) => {
    if (step === 'facts') written = performance.now();
  });
  clearInterval(watch);
  if (done.entries !== count) throw new Error(`${done.entries} entries of ${count}`);
  const since = (moment: number) => (moment - began) / 1000;
  return { seconds: since(performance.now()), factSeconds: since(written), most };
}

/** Seconds that the bare driver took for the same rows, properties and all, in batches of the same size. */
async function bare(name: string, count: number): Promise<number> {
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
      const { id, a, b, winner } = battle(from + i);
      const fact = MatchFact.parse({
        record: 'match',
        source: name,
        kind: 'battle',
        rowId: id,
        first: { key: a },
        second: { key: b },
        count: 1,
        wins: winner === 'model_a' ? 1 : 0,
        losses: winner === 'model_b' ? 1 : 0,
        ties: winner === 'tie' ? 1 : 0,
      });
      const row = matchRow(fact, source);
      const [first, second] = [`tool:${a}`, `tool:${b}`];
      return {
        id: row.id,
        properties: { ...row.properties, first, second, pair: [first, second].sort().join('|') },
      };
    });
    await bareEntries(db, { rows: batch });
  }
  return (performance.now() - began) / 1000;
}
