/**
 * Imports so many battles into an empty Neo4j, then sends the same rows with the bare driver, and prints both speeds, their
 * ratio and the most memory this process held while importing: `node --import tsx bench/import/main.ts [ROWS]`, 1,000,000 when left out.
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
import { MatchFact } from '#contract/interchange.ts';
import { battle, writeBattles } from './battles.ts';

const rows = Number(process.argv[2] ?? 1_000_000);
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
  await writeBattles(join(folder, 'battles'), rows);
  const reading = await readSource(join(folder, 'battles'));

  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 100);
  const began = performance.now();
  let written = began;
  const done = await applySource(db, reading, (step) => {
    if (step === 'facts') written = performance.now();
  });
  const importSeconds = (performance.now() - began) / 1000;
  clearInterval(watch);
  if (done.entries !== rows) throw new Error(`${done.entries} entries of ${rows}`);

  const source = { ...reading.source, id: 'bare' };
  const bareBegan = performance.now();
  for (let from = 0; from < rows; from += batchSize) {
    const batch = Array.from({ length: Math.min(batchSize, rows - from) }, (_, i) => {
      const { id, a, b, winner } = battle(from + i);
      const fact = MatchFact.parse({
        record: 'match',
        source: 'bare',
        kind: 'battle',
        rowId: id,
        first: { key: a },
        second: { key: b },
        count: 1,
        wins: winner === 'model_a' ? 1 : 0,
        losses: winner === 'model_b' ? 1 : 0,
        ties: winner === 'tie' ? 1 : 0,
      });
      return matchRow(fact, source);
    });
    await bareEntries(db, { rows: batch });
  }
  const bareSeconds = (performance.now() - bareBegan) / 1000;
  const speed = (seconds: number) => `${Math.round(rows / seconds).toLocaleString('en')} rows/s`;
  process.stdout.write(
    [
      `rows                 ${rows.toLocaleString('en')}`,
      `import               ${importSeconds.toFixed(1)} s, ${speed(importSeconds)} (facts ${((written - began) / 1000).toFixed(1)} s)`,
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
