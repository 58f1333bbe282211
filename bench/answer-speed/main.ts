/**
 * How long searches and alternatives take at two sizes of catalogue, in one run: `npm run bench -- answer-speed [SMALL] [LARGE]`,
 * 10,000 (the least) and 200,000 tools when left out. Each size is a scratch database of its own; the two are asked by turns, so that both feel
 * the same load. Prints median and p95 by kind of question, and p95 of the large one over that of the small one.
 */
import { loadavg } from 'node:os';
import { readCypherFile } from '../../server/database/cypher-file.ts';
import type { Database } from '../../server/database/driver.ts';
import { table } from '../../server/cli/table.ts';
import { bigCatalogue } from '../big-catalogue/big-catalogue.ts';
import { median, quantile } from '../explore/figures.ts';
import { withScratchDatabase } from '../scratch-database.ts';
import { questions, type Question } from './questions.ts';

const [small = 10_000, large = 200_000] = process.argv.slice(3).map(Number);
const rounds = 100;
const warmUp = 20;
const goal = 3;

await withCatalogue(small, (little) =>
  withCatalogue(large, async (much) => {
    const rows: string[][] = [];
    for (const [name, question] of Object.entries(questions)) {
      const [a, b] = await timesOf(question, [little, much]);
      const ratio = quantile(b, 0.95) / quantile(a, 0.95);
      rows.push([
        name,
        ...[a, b].flatMap((times) => [median(times).toFixed(0), quantile(times, 0.95).toFixed(0)]),
        ratio.toFixed(2),
      ]);
      process.stderr.write(`${name}: ${ratio.toFixed(2)}\n`);
    }
    const head = [small, large].flatMap((tools) => [`${tools} tools: median ms`, 'p95']);
    process.stdout.write(table(rows, ['question', ...head, 'p95 / p95']));
    process.stdout.write(
      `${rounds} of each, goal of the ratio: at most ${goal}, load ${(loadavg()[0] ?? 0).toFixed(1)}\n`,
    );
  }),
);

/** Milliseconds of each database. */
async function timesOf(question: Question, databases: [Database, Database]): Promise<[number[], number[]]> {
  const times: [number[], number[]] = [[], []];
  for (let i = -warmUp; i < rounds; i++) {
    for (const [which, db] of databases.entries()) {
      const ask = question(i + warmUp);
      const began = performance.now();
      await ask(db);
      if (i >= 0) times[which]?.push(performance.now() - began);
    }
  }
  return times;
}

function withCatalogue(tools: number, work: (db: Database) => Promise<void>): Promise<void> {
  return withScratchDatabase(async (db) => {
    const began = performance.now();
    await bigCatalogue(db, tools);
    await db.auto(readCypherFile('schema-state/await-indexes').text);
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    process.stderr.write(`${tools.toLocaleString('en')} tools brought in: ${seconds} s\n`);
    await work(db);
  });
}
