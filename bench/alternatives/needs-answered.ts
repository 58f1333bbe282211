/** Part (b): does a search by a person's own words find a capability that answers the need? */
import { search as call } from '#contract/search.ts';
import { search } from '../../server/answers/search.ts';
import { table } from '../../server/cli/table.ts';
import { readCypherFile } from '../../server/database/cypher-file.ts';
import type { Database } from '../../server/database/driver.ts';
import { byWords } from '../../server/queries/bench.ts';
import { nearCapabilities } from '../../server/queries/search.ts';
import { neededEmbedder } from '../needed-embedder.ts';
import { toBytes } from '../../server/search/embedding/vectors.ts';
import { anyWord } from './any-word.ts';
import { foundWithin, fused } from './figures.ts';
import { halves, readFunctionsOfWords, readNeeds, type Half } from './needs.ts';

const deep = 100;
/** How many of the first are looked at for a right answer. */
const depths = [1, 5, 10];

export async function needsAnswered(db: Database, tell: (line: string) => void): Promise<void> {
  const methods = await methodsOn(db);
  const needs = halves(await readNeeds());
  const functions = await readFunctionsOfWords();
  const answersOf = (rank: (need: string) => Promise<string[]>, half: Half) =>
    Promise.all(
      needs[half].map(async ({ need, capabilities }) => ({
        ranked: await rank(need),
        right: new Set(capabilities.flatMap((id) => [id, ...(functions[id] ?? [])])),
      })),
    );
  const figures = [];
  for (const [name, rank] of Object.entries(methods)) {
    const both = [await answersOf(rank, 'tune'), await answersOf(rank, 'report')];
    figures.push([name, ...both.flatMap((half) => depths.map((k) => foundWithin(k, half).toFixed(3)))]);
  }
  tell(
    `Needs in people's own words: ${needs.tune.length} tuned on (first three columns), ${needs.report.length} reported (last three).`,
  );
  const head = depths.map((k) => `@${k}`);
  tell(table(figures, ['', ...head, ...head]));
}

type Rank = (need: string) => Promise<string[]>;

/** Each answers ids of capabilities, best first. */
async function methodsOn(db: Database): Promise<Record<string, Rank>> {
  for (const name of ['bench/index-capabilities', 'schema-state/await-indexes'])
    await db.auto(readCypherFile(name).text);
  const embedder = await neededEmbedder();
  const words: Rank = async (need) =>
    (await byWords(db, { index: 'bench_capabilities', query: anyWord(need), limit: deep })).map(
      ({ id }) => id,
    );
  const meaningBy =
    (index: 'capability_meaning' | 'described_meaning'): Rank =>
    async (need) => {
      const vector = [...toBytes(embedder.embed(need))];
      return (await nearCapabilities(db, { index, vector, depth: 4 * deep, limit: deep })).map(
        ({ id }) => id,
      );
    };
  const meaning = meaningBy('capability_meaning');
  return {
    'BM25 only': words,
    'meaning only': meaning,
    'meaning only, of those with a line': meaningBy('described_meaning'),
    'BM25 and meaning, equal': async (need) => fused([await words(need), await meaning(need)]),
    ours: async (need) => {
      const { hits } = await search(db, call.input.parse({ q: need, kind: 'capability', limit: 20 }));
      return hits.map(({ id }) => id);
    },
  };
}
