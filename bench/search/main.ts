/**
 * How long searches take at two sizes of catalogue, in one run: `npm run bench -- search [SMALL] [LARGE]`, 10,000 and
 * 200,000 tools when left out. Each size is a scratch database of its own; the two are asked by turns, so that both feel
 * the same load. Prints p95 by kind of question and the ratio (goal: at most 3).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { search as call } from '#contract/calls.ts';
import { search } from '../../server/answers/search.ts';
import { connect, type Database } from '../../server/database/driver.ts';
import { startManaged } from '../../server/database/managed/start-managed.ts';
import { applySchema } from '../../server/database/schema.ts';
import { projectRoot } from '../../server/project-root.ts';
import { bigCatalogue } from '../big-catalogue/big-catalogue.ts';
import { capabilityLine, toolName } from '../big-catalogue/made-up-words.ts';

const [small = 10_000, large = 200_000] = process.argv.slice(3).map(Number);
const rounds = 40;
const warmUp = 5;
const goal = 3;

/** The `i`th question of each kind; all of them fit tools of both sizes. */
const questions: Readonly<Record<string, (i: number) => Record<string, string | number>>> = {
  'a name': (i) => ({ q: toolName(i * 131) }),
  'a name, a letter wrong': (i) => ({ q: `${toolName(i * 57)}x` }),
  'a need': (i) => ({ q: `something that ${capabilityLine(i).description.slice(3)}` }),
  'a need, capabilities only': (i) => ({ q: `help with ${capabilityLine(i * 3).name}`, kind: 'capability' }),
  'a need, free only': (i) => ({ q: `draw my dog ${i}`, pricing: 'free' }),
  'a need, under a hub': (i) => ({ q: `sort photos ${i}`, capability: capabilityLine(5).id }),
  'a need, cheap and large models': (i) => ({ q: `write reports ${i}`, maxPrice: 0.2, minContext: 200_000 }),
};

const folder = await mkdtemp(join(tmpdir(), 'match-graph-bench-'));
const closers: (() => Promise<unknown>)[] = [];
try {
  const sizes = [await filled('small', small), await filled('large', large)];
  const lines: string[] = [];
  for (const [name, question] of Object.entries(questions)) {
    const times = sizes.map((): number[] => []);
    for (let i = -warmUp; i < rounds; i++) {
      for (const [at, db] of sizes.entries()) {
        const input = call.input.parse(question(i + warmUp));
        const began = performance.now();
        await search(db, input);
        if (i >= 0) times[at]?.push(performance.now() - began);
      }
    }
    const [little = 0, much = 0] = times.map(p95);
    const ratio = (much / little).toFixed(2);
    lines.push(
      `${name.padEnd(32)} ${little.toFixed(0).padStart(6)} ms ${much.toFixed(0).padStart(6)} ms   ${ratio} (goal: at most ${goal})`,
    );
  }
  const head = `${`p95 of ${rounds}`.padEnd(32)} ${small.toLocaleString('en').padStart(9)} ${large.toLocaleString('en').padStart(9)}   ratio`;
  process.stdout.write(`${[head, ...lines].join('\n')}\n`);
} finally {
  for (const close of closers.toReversed()) await close();
  await rm(folder, { recursive: true, force: true });
}

async function filled(name: string, tools: number): Promise<Database> {
  const managed = await startManaged({
    dataDir: join(folder, name),
    cacheDir: join(projectRoot, '.cache'),
    javaHome: process.env['JAVA_HOME'] || null,
    onProgress: () => {},
    onTrouble: (line) => process.stderr.write(`${line}\n`),
  });
  closers.push(() => managed.stop());
  const db = await connect({ ...managed, queryTimeoutMs: 600_000 });
  closers.push(() => db.close());
  await applySchema(db);
  const began = performance.now();
  await bigCatalogue(db, tools);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  process.stderr.write(`${tools.toLocaleString('en')} tools brought in: ${seconds} s\n`);
  return db;
}

function p95(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}
