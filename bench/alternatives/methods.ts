/** Ways to rank the alternatives of a tool that has no listing: ours, and what each of its ingredients does alone. */
import { type Alternative, alternatives as call } from '#contract/alternatives.ts';
import { alternatives } from '../../server/answers/alternatives.ts';
import type { Database } from '../../server/database/driver.ts';
import { byMeaning, byWords } from '../../server/queries/bench.ts';
import { similarity } from '../../server/search/embedding/vectors.ts';
import { neededEmbedder } from '../needed-embedder.ts';
import { catalogueTexts } from '../catalogue-texts.ts';
import { anyWord } from './any-word.ts';

export interface Method {
  readonly name: string;
  /** Scores by tool id; what is left out scores nothing. */
  scores(id: string): Promise<ReadonlyMap<string, number>>;
}

/** Deep enough that leaving the products and the tool itself out takes nothing from the first ten. */
const deep = 400;

export async function methodsOn(db: Database): Promise<Method[]> {
  const embedder = await neededEmbedder();
  const tools = await catalogueTexts(db, embedder);

  const known = new Map(tools.map((tool) => [tool.id, tool]));
  const tool = (id: string) => {
    const found = known.get(id);
    if (found === undefined) throw new Error(`There is no tool ${id} in the catalogue.`);
    return found;
  };
  const scored = (rows: readonly { readonly id: string; readonly score: number }[]) =>
    new Map(rows.map(({ id, score }) => [id, score]));

  const answers = new Map<string, Promise<readonly Alternative[]>>();
  const answered = (id: string) => {
    const found =
      answers.get(id) ?? alternatives(db, call.input.parse({ id, limit: 200 })).then(({ items }) => items);
    answers.set(id, found);
    return found;
  };

  return [
    {
      name: 'shared categories only',
      scores: async (id) => {
        const own = tool(id).capabilities;
        const shared = tools.map((other) => ({
          id: other.id,
          score: [...own].filter((one) => other.capabilities.has(one)).length,
        }));
        return scored(shared.filter(({ score }) => score > 0));
      },
    },
    {
      name: 'BM25, name and description',
      scores: async (id) =>
        scored(await byWords(db, { index: 'bench_own', query: anyWord(tool(id).own), limit: deep })),
    },
    {
      name: 'BM25, capabilities too',
      scores: async (id) =>
        scored(await byWords(db, { index: 'bench_all', query: anyWord(tool(id).all), limit: deep })),
    },
    {
      name: 'meaning, name and description',
      scores: async (id) => {
        const { vector } = tool(id);
        return scored(tools.map((other) => ({ id: other.id, score: similarity(vector, other.vector) })));
      },
    },
    {
      name: 'meaning, capabilities too',
      scores: async (id) => scored(await byMeaning(db, { id, limit: deep })),
    },
    {
      name: 'ours',
      scores: async (id) => new Map((await answered(id)).map(({ tool, score }) => [tool.id, score])),
    },
    // What the choice of weights comes to; the two parts are all that is known without listings.
    ...[0.2, 0.5, 0.8].map((share): Method => ({
      name: `ours, if meaning weighed ${share} of 1`,
      scores: async (id) =>
        new Map(
          (await answered(id)).map(({ tool, parts }) => [
            tool.id,
            (1 - share) * (parts.capabilities ?? 0) + share * (parts.meaning ?? 0),
          ]),
        ),
    })),
  ];
}
