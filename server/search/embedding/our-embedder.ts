import { loadEmbedder, type Embedder } from './embedder.ts';

let loading: Promise<Embedder | null> | undefined;

/** The embedder of this process, read once; null where the model does not ship. @throws ModelError */
export function ourEmbedder(): Promise<Embedder | null> {
  loading ??= loadEmbedder();
  return loading;
}
