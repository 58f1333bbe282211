/** Hits by price. Pure. */
import type { SearchHit } from '#contract/search.ts';

/** Those with a price, the cheapest input first; of one price in the order they come in. */
export function cheapestFirst(hits: readonly SearchHit[]): SearchHit[] {
  return hits
    .flatMap((hit) => (hit.lowestInputPerMillion === null ? [] : [{ hit, price: hit.lowestInputPerMillion }]))
    .sort((a, b) => a.price - b.price)
    .map(({ hit }) => hit);
}
