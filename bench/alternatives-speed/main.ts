/**
 * How long alternatives take beside one another in a small and in a large made-up catalogue, hubs included, in one run:
 * `npm run bench -- alternatives-speed [SMALL] [LARGE]`, 10,000 and 200,000 tools when left out.
 */
import { loadavg } from 'node:os';
import { alternatives as call } from '#contract/calls.ts';
import { alternatives } from '../../server/answers/alternatives.ts';
import { readCypherFile } from '../../server/database/cypher-file.ts';
import type { Database } from '../../server/database/driver.ts';
import { table } from '../../server/cli/table.ts';
import { nextTools } from '../../server/queries/derive.ts';
import { bigCatalogue } from '../big-catalogue/big-catalogue.ts';
import { withScratchDatabase } from '../scratch-database.ts';

const [small, large] = [Number(process.argv[3] ?? 10_000), Number(process.argv[4] ?? 200_000)];
const goal = 3;
const asked = 100;
const warmUp = 20;

const rows: (string | number)[][] = [];
const most: number[] = [];
for (const tools of [small, large]) {
  await withScratchDatabase(async (db) => {
    await bigCatalogue(db, tools);
    await db.auto(readCypherFile('schema-state/await-indexes').text);
    const times = await timesOf(db);
    most.push(at(times, 0.95));
    rows.push([tools, at(times, 0.5).toFixed(0), at(times, 0.95).toFixed(0), (loadavg()[0] ?? 0).toFixed(1)]);
  });
}
const ratio = (most[1] ?? 0) / (most[0] ?? 1);
process.stdout.write(table(rows, ['tools', 'median ms', 'p95 ms', 'load']));
process.stdout.write(
  `p95 of the large one: ${ratio.toFixed(2)} times that of the small one (goal: at most ${goal})\n`,
);

/** Milliseconds, sorted. Each tool offers one or two capabilities that a third of all tools offer. */
async function timesOf(db: Database): Promise<number[]> {
  const ids = (await nextTools(db, { after: '', limit: 1000 })).map(({ id }) => id);
  const times: number[] = [];
  for (let i = 0; i < warmUp + asked; i++) {
    const id = ids[(i * 37) % ids.length] ?? '';
    const filters = i % 5 === 3 ? { pricing: 'free' } : i % 5 === 4 ? { type: 'library' } : {};
    const began = performance.now();
    const { items } = await alternatives(db, call.input.parse({ id, ...filters }));
    if (i >= warmUp) times.push(performance.now() - began);
    if (items.length === 0) throw new Error(`${id} has no alternative in the made-up catalogue`);
  }
  return times.toSorted((a, b) => a - b);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
