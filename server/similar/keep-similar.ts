/** Makes the SIMILAR_TO edges of capabilities anew when what they are called is not what the edges were made of. */
import type { Database } from '../database/driver.ts';
import { batches } from '../database/batches.ts';
import { keepMade } from '../ledger/keep-made.ts';
import { dropSimilar, recountSimilar, similarEdges, writeSimilar } from '../queries/similar.ts';
import type { Embedder } from '../search/embedding/embedder.ts';
import { ourEmbedder } from '../search/embedding/our-embedder.ts';
import { capabilityTexts, similarPairs, type SimilarPair } from './similar-pairs.ts';

/** Raised when nearness is worked out otherwise, so that a start makes it anew. */
const method = 1;
const batchSize = 1000;

/** By what nearness is worked out. */
export const similarMadeBy = (model: Embedder | null): unknown[] => [method, model?.name];

/** Of all capabilities, so run once after the last import. Without the model there are none. */
export async function keepSimilar(db: Database): Promise<{ made: boolean }> {
  const model = await ourEmbedder();
  const texts = model === null ? [] : await capabilityTexts(db);
  return keepMade(db, 'similar', [...similarMadeBy(model), texts], async () => {
    const now = model === null || texts.length === 0 ? [] : await similarPairs(model, texts);
    await writeChanges(db, now);
    await recountSimilar(db, { prefix: '' });
  });
}

async function writeChanges(db: Database, now: readonly SimilarPair[]): Promise<void> {
  const before = new Map((await similarEdges(db, { least: 0 })).map((edge) => [keyOf(edge), edge.score]));
  const changed = now.filter((pair) => before.get(keyOf(pair)) !== pair.score);
  const kept = new Set(now.map(keyOf));
  const gone = [...before.keys()].filter((key) => !kept.has(key));
  for (const batch of batches(gone, batchSize)) {
    const rows = batch.map((key) => {
      const [low = '', high = ''] = key.split('|');
      return { low, high };
    });
    await dropSimilar(db, { rows });
  }
  for (const rows of batches(changed, batchSize)) await writeSimilar(db, { rows });
}

const keyOf = ({ low, high }: Pick<SimilarPair, 'low' | 'high'>): string => `${low}|${high}`;
