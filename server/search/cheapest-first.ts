/** Hits by a fact. Pure. */
import type { SearchHit } from '#contract/search.ts';

/** Those with a price, the cheapest input first; of one price in the order they come in. */
export function cheapestFirst(hits: readonly SearchHit[]): SearchHit[] {
  return hits
    .flatMap((hit) => (hit.lowestInputPerMillion === null ? [] : [{ hit, price: hit.lowestInputPerMillion }]))
    .sort((a, b) => a.price - b.price)
    .map(({ hit }) => hit);
}

/** Those that say when they came out, the newest first; of one day in the order they come in. */
export function newestFirst(hits: readonly SearchHit[]): SearchHit[] {
  return hits
    .flatMap((hit) => (hit.released === null ? [] : [{ hit, released: hit.released }]))
    .sort((a, b) => (a.released === b.released ? 0 : a.released < b.released ? 1 : -1))
    .map(({ hit }) => hit);
}
