/** What is kept of a text's meaning beside a node: the vector, and of which text and model it was made. */
import { createHash } from 'node:crypto';
import type { Embedder } from '../search/embedding/embedder.ts';
import { between, toBytes } from '../search/embedding/vectors.ts';
import { textVersion } from './texts.ts';

/** Null both when there is no model; a text that the model knows nothing of has no vector either. */
export type Meaning = {
  readonly vector: Int8Array | null;
  readonly meaningOf: string | null;
};

/** Which model and rule of texts vectors are made by; `none` without a model. */
const meaningVersion = (embedder: Embedder | null): string =>
  embedder === null ? 'none' : `${embedder.name}/${textVersion}`;

/** Raised when tools or offers are derived otherwise from the same facts, while texts and vectors stay. */
const derivation = 10;

/** By what a database is derived: a start derives it anew when that is another. */
export const derivedVersion = (embedder: Embedder | null): string =>
  `${meaningVersion(embedder)}/${derivation}`;

/**
 * @param stored the `meaningOf` that the node carries
 * @param needs as what people ask for it: they count as much as the text, whatever their number
 * @returns null when that was made of the same texts by the same model, so that nothing is written again
 */
export function meaningOfText(
  embedder: Embedder | null,
  text: string,
  stored: string | null,
  needs: readonly string[] = [],
): Meaning | null {
  if (embedder === null) return stored === null ? null : { vector: null, meaningOf: null };
  const meaningOf = createHash('sha256')
    .update([meaningVersion(embedder), text, ...needs].join('\n'))
    .digest('hex')
    .slice(0, 16);
  if (stored === meaningOf) return null;
  const own = embedder.embed(text);
  const asked = between(needs.map((need) => embedder.embed(need)));
  const vector = toBytes((asked && between([own, asked])) ?? own);
  return { vector: vector.some((value) => value !== 0) ? vector : null, meaningOf };
}
