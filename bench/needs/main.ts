/**
 * How well tools are found by what people need, what could replace them, and the functions that needs are about, beside BM25
 * over all texts and meaning alone, in one run: `npm run bench -- needs`. Questions were written before anything was tuned on
 * them; figures of the open half stand first, those of the reported half last.
 */
import { alternatives as alternativesCall } from '#contract/alternatives.ts';
import { search as searchCall } from '#contract/search.ts';
import { alternatives } from '../../server/answers/alternatives.ts';
import { search } from '../../server/answers/search.ts';
import { table } from '../../server/cli/table.ts';
import type { Database } from '../../server/database/driver.ts';
import { loadSeeds } from '../../server/import/seeds.ts';
import { projectRoot } from '../../server/project-root.ts';
import { byMeaning, byWords } from '../../server/queries/bench.ts';
import { refsOfRecords } from '../../server/queries/import.ts';
import { neededEmbedder } from '../needed-embedder.ts';
import { similarity } from '../../server/search/embedding/vectors.ts';
import { anyWord } from '../alternatives/any-word.ts';
import { catalogueTexts } from '../catalogue-texts.ts';
import { withScratchDatabase } from '../scratch-database.ts';
import { hitAt, mean, ndcgAt, recallAt, type Graded } from './graded.ts';
import { half, readFunctionNeeds, readNeeds, readSwitches, type Half } from './sample.ts';

type Rank = (asked: string) => Promise<string[]>;
type Ranks = Readonly<Record<string, Rank>>;

const tell = (line: string) => process.stdout.write(`${line}\n`);
const deep = 100;
const halves: readonly Half[] = ['open', 'reported'];
const figure = (value: number) => value.toFixed(3);

await withScratchDatabase(async (db) => {
  await loadSeeds(db, { folder: `${projectRoot}seeds` });
  const embedder = await neededEmbedder();
  const texts = await catalogueTexts(db, embedder);
  const own = new Map(texts.map((tool) => [tool.id, tool]));
  const nearest = (text: string) => {
    const vector = embedder.embed(text);
    return inOrder(texts.map(({ id, all }) => ({ id, score: similarity(vector, vectorOf(all)) })));
  };
  const vectors = new Map<string, Float32Array>();
  const vectorOf = (text: string) => {
    const known = vectors.get(text) ?? embedder.embed(text);
    vectors.set(text, known);
    return known;
  };
  const words = async (text: string) =>
    inOrder(await byWords(db, { index: 'bench_all', query: anyWord(text), limit: deep }));
  await needs(db, {
    'BM25 over all texts': words,
    'meaning only': async (need) => nearest(need),
    ours: async (q) => found(db, q, 'tool'),
  });
  await switches(db, {
    'BM25 over all texts': async (id) => words(own.get(id)?.all ?? ''),
    'meaning only': async (id) => inOrder(await byMeaning(db, { id, limit: deep })),
    ours: async (id) => {
      const { items } = await alternatives(db, alternativesCall.input.parse({ id, limit: 20 }));
      return items.map(({ tool }) => tool.id);
    },
  });
  await functions({ ours: async (q) => found(db, q, 'capability') });
});

async function found(db: Database, q: string, kind: 'tool' | 'capability'): Promise<string[]> {
  const { hits } = await search(db, searchCall.input.parse({ q, kind, limit: 20 }));
  return hits.map(({ id }) => id);
}

function inOrder(rows: readonly { readonly id: string; readonly score: number }[]): string[] {
  return rows.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}

/** Ids of today's tools by the keys of the field guide, in whose words the questions are written. */
async function toolsOf(db: Database, keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await refsOfRecords(db, { ids: [...new Set(keys)].map((key) => `field-guide/${key}`) });
  return new Map(rows.map(({ id, ref }) => [id.replace('field-guide/', ''), ref.replace('tool:', '')]));
}

async function needs(db: Database, ranks: Ranks): Promise<void> {
  const asked = await readNeeds();
  const tools = await toolsOf(
    db,
    asked.flatMap(({ answers }) => Object.keys(answers)),
  );
  const rows: string[][] = [];
  const byKind: string[][] = [];
  for (const [name, rank] of Object.entries(ranks)) {
    const answered: (Graded & { half: Half; kind: string })[] = [];
    for (const { need, kind, answers } of asked) {
      const grades = new Map(
        Object.entries(answers).flatMap(([key, grade]) => {
          const id = tools.get(key);
          return id === undefined ? [] : [[id, grade] as const];
        }),
      );
      answered.push({ half: half(need), kind, grades, ranked: await rank(need) });
    }
    const of = (which: Half) => answered.filter((one) => one.half === which);
    rows.push([
      name,
      ...halves.flatMap((which) => [
        figure(mean(of(which).map((one) => hitAt(1, one)))),
        figure(mean(of(which).map((one) => hitAt(5, one)))),
        figure(mean(of(which).map((one) => ndcgAt(10, one)))),
      ]),
    ]);
    const kinds = [...new Set(asked.map(({ kind }) => kind))];
    byKind.push([
      name,
      ...kinds.map((kind) =>
        figure(
          mean(
            of('reported')
              .filter((one) => one.kind === kind)
              .map((one) => hitAt(5, one)),
          ),
        ),
      ),
    ]);
    if (rows.length === 1) byKind.unshift(['', ...kinds]);
  }
  const head = ['hit@1', 'hit@5', 'nDCG@10'];
  tell(`${asked.length} needs: open half, then reported half.`);
  tell(table(rows, ['', ...head, ...head]));
  tell('hit@5 of the reported half, by kind:');
  tell(table(byKind.slice(1), byKind[0] ?? []));
}

async function switches(db: Database, ranks: Ranks): Promise<void> {
  const asked = await readSwitches();
  const tools = await toolsOf(
    db,
    asked.flatMap(({ tool, alternatives: all, lookAlikes }) => [tool, ...all, ...lookAlikes]),
  );
  const rows: string[][] = [];
  for (const [name, rank] of Object.entries(ranks)) {
    const answered: (Graded & { half: Half; lookAlikes: number })[] = [];
    for (const { tool, alternatives: right, lookAlikes } of asked) {
      const id = tools.get(tool);
      if (id === undefined) continue;
      const ranked = (await rank(id)).filter((other) => other !== id);
      const ids = (keys: readonly string[]) => keys.flatMap((key) => tools.get(key) ?? []);
      const wrong = new Set(ids(lookAlikes));
      answered.push({
        half: half(tool),
        ranked,
        grades: new Map(ids(right).map((one) => [one, 1])),
        lookAlikes: ranked.slice(0, 10).filter((one) => wrong.has(one)).length / 10,
      });
    }
    rows.push([
      name,
      ...halves.flatMap((which) => {
        const of = answered.filter((one) => one.half === which);
        return [
          figure(mean(of.map((one) => recallAt(10, one)))),
          figure(mean(of.map((one) => one.lookAlikes))),
        ];
      }),
    ]);
  }
  const head = ['recall@10', 'look-alikes'];
  tell(`${asked.length} tools and what could replace them: open half, then reported half.`);
  tell(table(rows, ['', ...head, ...head]));
}

async function functions(ranks: Ranks): Promise<void> {
  const asked = await readFunctionNeeds();
  const rows: string[][] = [];
  for (const [name, rank] of Object.entries(ranks)) {
    const answered: (Graded & { half: Half })[] = [];
    for (const { need, functions: right } of asked)
      answered.push({
        half: half(need),
        ranked: await rank(need),
        grades: new Map(right.map((one) => [one, 1])),
      });
    rows.push([
      name,
      ...halves.flatMap((which) => {
        const of = answered.filter((one) => one.half === which);
        return [1, 5].map((depth) => figure(mean(of.map((one) => hitAt(depth, one)))));
      }),
    ]);
  }
  tell(`${asked.length} needs and the functions they are about: open half, then reported half.`);
  tell(table(rows, ['', '@1', '@5', '@1', '@5']));
}
