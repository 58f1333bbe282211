/**
 * How long alternatives take beside one another in a small and in a large made-up catalogue, hubs included, in one run:
 * `npm run bench -- alternatives-speed [SMALL] [LARGE]`, 10,000 and 200,000 tools when left out.
 */
import { loadavg } from 'node:os';
import { alternatives as call } from '#contract/alternative-calls.ts';
import { alternatives } from '../../server/answers/alternatives.ts';
import { readCypherFile } from '../../server/database/cypher-file.ts';
import type { Database } from '../../server/database/driver.ts';
import { table } from '../../server/cli/table.ts';
import { grownCatalogue } from './grown-catalogue.ts';
import { toolId } from './made-up-tool.ts';
import { withScratchDatabase } from '../scratch-database.ts';

const [small, large] = [Number(process.argv[3] ?? 10_000), Number(process.argv[4] ?? 200_000)];
const goal = 3;
const asked = 100;
const warmUp = 20;

await withScratchDatabase(async (db) => {
  const rows = [];
  const most: number[] = [];
  for (const [from, to] of [
    [0, small],
    [small, large],
  ] as const) {
    await grownCatalogue(db, to, from);
    await db.auto(readCypherFile('schema-state/await-indexes').text);
    const times = await timesOf(db, to);
    most.push(at(times, 0.95));
    const load = loadavg()[0] ?? 0;
    rows.push([to, at(times, 0.5).toFixed(0), at(times, 0.95).toFixed(0), load.toFixed(1)]);
  }
  process.stdout.write(table(rows, ['tools', 'median ms', 'p95 ms', 'load']));
  const ratio = (most[1] ?? 0) / (most[0] ?? 1);
  process.stdout.write(
    `p95 of the large one is ${ratio.toFixed(2)} times that of the small one (goal: at most ${goal})\n`,
  );
});

/** Milliseconds, sorted. Number 0 is matched against every tool; each tool offers a capability that all offer. */
async function timesOf(db: Database, tools: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < warmUp + asked; i++) {
    const n = i % 10 === 0 ? 0 : (i * 7919) % tools;
    const filters = i % 5 === 3 ? { pricing: 'free' } : i % 5 === 4 ? { must: 'hub-2,hub-3' } : {};
    const began = performance.now();
    const { items } = await alternatives(db, call.input.parse({ id: toolId(n), ...filters }));
    if (i >= warmUp) times.push(performance.now() - began);
    if (items.length === 0) throw new Error(`${toolId(n)} has no alternative in ${tools} tools`);
  }
  return times.toSorted((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
