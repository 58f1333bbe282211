import type { Embedder } from '../server/search/embedding/embedder.ts';
import { ourEmbedder } from '../server/search/embedding/our-embedder.ts';

/** The program's own model; a measurement of meaning is none without it. */
export async function neededEmbedder(): Promise<Embedder> {
  const embedder = await ourEmbedder();
  if (embedder === null) throw new Error('The embedding model is not there; see server/search/model.');
  return embedder;
}
