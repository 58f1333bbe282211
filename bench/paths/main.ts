/**
 * How long paths between popular tools take with many who ask at once, in the seeds and in made-up catalogues:
 * `npm run bench -- paths [SMALL] [LARGE]`, 10,000 and 200,000 made-up tools when left out. Each answer is timed beside a
 * plain read of a tool in the same crowd, so that the load of the machine is in both. Prints median, p95 and how many answers were cut by a limit.
 */
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { path as pathCall } from '#contract/graph.ts';
import { tools as toolsCall } from '#contract/tool.ts';
import { paths } from '../../server/answers/paths.ts';
import { tool, tools } from '../../server/answers/tools.ts';
import { table } from '../../server/cli/table.ts';
import { readCypherFile } from '../../server/database/cypher-file.ts';
import type { Database } from '../../server/database/driver.ts';
import { loadSeeds } from '../../server/import/seeds.ts';
import { projectRoot } from '../../server/project-root.ts';
import { bigCatalogue } from '../big-catalogue/big-catalogue.ts';
import { median, quantile } from '../explore/figures.ts';
import { withScratchDatabase } from '../scratch-database.ts';

const [small = 10_000, large = 200_000] = process.argv.slice(3).map(Number);
const clients = 32;
const pairs = 320;
const warmUp = 64;
const goalMs = 1_000;

interface Taken {
  readonly ms: number;
  readonly none: boolean;
  readonly cut: boolean;
}

const rows: string[][] = [];
await measured('the seeds', async (db) => {
  await loadSeeds(db, { folder: join(projectRoot, 'seeds') });
});
for (const size of [small, large]) await measured(`${size} tools`, (db) => bigCatalogue(db, size));
process.stdout.write(table(rows, ['question', 'median ms', 'p95 ms', 'none found', 'cut']));
process.stdout.write(
  `${pairs} of each by ${clients} clients at once, goal of paths: p95 under ${goalMs} ms, load ${(loadavg()[0] ?? 0).toFixed(1)}\n`,
);

async function measured(name: string, fill: (db: Database) => Promise<unknown>): Promise<void> {
  await withScratchDatabase(async (db) => {
    await fill(db);
    await db.auto(readCypherFile('schema-state/await-indexes').text);
    const popular = await popularTools(db);
    for (const through of ['capabilities', 'properties'] as const) {
      const ask = (i: number) => pathOf(db, popular, i, through);
      await crowd(warmUp, ask);
      rows.push([`${name}, through ${through}`, ...figures(await crowd(pairs, ask))]);
    }
    const plain = (i: number) =>
      timed(async () => {
        await tool(db, { id: popular[i % popular.length] ?? '' });
        return {};
      });
    await crowd(warmUp, plain);
    rows.push([`${name}, a plain read`, ...figures(await crowd(pairs, plain))]);
  });
}

/** Runs so many questions, as many at once as there are clients. */
async function crowd(count: number, ask: (i: number) => Promise<Taken>): Promise<Taken[]> {
  const taken: Taken[] = [];
  let next = 0;
  const client = async () => {
    for (let i = next++; i < count; i = next++) taken.push(await ask(i));
  };
  await Promise.all(Array.from({ length: clients }, client));
  return taken;
}

function pathOf(db: Database, popular: readonly string[], i: number, through: string): Promise<Taken> {
  const from = popular[i % popular.length];
  const to = popular[(i + 1 + (i % 37)) % popular.length];
  const input = pathCall.input.parse({ from, to, through });
  return timed(() => paths(db, input));
}

async function timed(
  ask: () => Promise<{ readonly paths?: readonly unknown[]; readonly complete?: boolean }>,
): Promise<Taken> {
  const began = performance.now();
  const answer = await ask();
  const none = answer.paths?.length === 0;
  return { ms: performance.now() - began, none, cut: answer.complete === false };
}

async function popularTools(db: Database): Promise<string[]> {
  const { items } = await tools(db, toolsCall.input.parse({ limit: 200 }));
  return items.map(({ id }) => id);
}

function figures(taken: readonly Taken[]): string[] {
  const times = taken.map(({ ms }) => ms);
  return [
    median(times).toFixed(0),
    quantile(times, 0.95).toFixed(0),
    String(taken.filter(({ none }) => none).length),
    String(taken.filter(({ cut }) => cut).length),
  ];
}
