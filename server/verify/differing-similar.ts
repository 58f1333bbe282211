/** Pairs of capabilities whose nearness is not what their names and plain lines give; for verify. */
import type { Database } from '../database/driver.ts';
import { notedHash } from '../database/noted-hash.ts';
import { differing, type Differing } from './differing.ts';
import { similarEdges } from '../queries/similar.ts';
import { ourEmbedder } from '../search/embedding/our-embedder.ts';
import { capabilityTexts, similarPairs } from '../similar/similar-pairs.ts';

/** Empty where nearness was never worked out: before the first import is done. */
export async function differingSimilar(db: Database, limit: number): Promise<Differing[]> {
  const [state] = await notedHash(db, { id: 'similar' });
  if (state === undefined) return [];
  const model = await ourEmbedder();
  const texts = model === null ? [] : await capabilityTexts(db);
  const now = model === null || texts.length === 0 ? [] : await similarPairs(model, texts);
  const counted = scoresOf(now);
  const stored = scoresOf(await similarEdges(db, { least: 0 }));
  return differing(stored, counted, limit);
}

const scoresOf = (pairs: readonly { low: string; high: string; score: number }[]): Map<string, string> =>
  new Map(pairs.map(({ low, high, score }) => [`${low} and ${high}`, `near by ${score}`]));
