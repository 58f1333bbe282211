/** Which capabilities are near in meaning, by the embedding of their names and plain lines. */
import type { Database } from '../database/driver.ts';
import { answerOfThread } from '../own-programs.ts';
import { pages } from '../database/pages.ts';
import { textsOfCapabilities } from '../queries/similar.ts';
import { textOfCapability } from '../ledger/texts.ts';
import type { Embedder } from '../search/embedding/embedder.ts';
import { nearestPairs, type NearPair } from './nearest.ts';

/** Ids of two capabilities, as the database orders them; score 0-1. */
export interface SimilarPair {
  readonly low: string;
  readonly high: string;
  readonly score: number;
}

/** Neighbours that each capability has of its own choice. */
const maxNear = 8;
/**
 * Looked at on 7,282 capabilities that ship: down to here pairs share an object or a doing ("create contact", "update
 * contact"); below, a word by chance ("get serp text", "get text record").
 */
const minScore = 0.66;
/** More than this are not compared: the work grows with the square. */
const maxCompared = 30_000;
/** So few are compared in a few milliseconds; a thread of their own takes a third of a second to start. */
const maxAtOnce = 200;

/** What a capability is told by. */
export interface CapabilityText {
  readonly id: string;
  readonly text: string;
}

/** All texts that nearness is worked out from, by id; empty for a catalogue too large. */
export async function capabilityTexts(db: Database): Promise<CapabilityText[]> {
  const texts: CapabilityText[] = [];
  for await (const { id, aliasText, ...words } of pages('', (page) => textsOfCapabilities(db, page))) {
    texts.push({ id, text: textOfCapability(words, aliasText === '' ? [] : aliasText.split('\n')) });
    if (texts.length > maxCompared) return [];
  }
  return texts;
}

/** More than a few are compared in a thread of their own. */
export async function similarPairs(
  embedder: Pick<Embedder, 'dims' | 'embed'>,
  texts: readonly CapabilityText[],
): Promise<SimilarPair[]> {
  const rows = new Float32Array(texts.length * embedder.dims);
  texts.forEach(({ text }, i) => rows.set(embedder.embed(text), i * embedder.dims));
  const vectors = { dims: embedder.dims, rows };
  const found =
    texts.length > maxAtOnce
      ? await answerOfThread<NearPair[]>('similar-thread', { vectors, most: maxNear, least: minScore })
      : nearestPairs(vectors, maxNear, minScore);
  return found.flatMap(({ one, other, score }) => {
    const [low, high] = [texts[one]?.id, texts[other]?.id];
    return low === undefined || high === undefined ? [] : [{ low, high, score: Math.min(1, score) }];
  });
}
