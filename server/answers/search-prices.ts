/** Whose price it is that a hit is said to cost: a reseller's is not its maker's. */
import type { SearchHit } from '#contract/search.ts';
import type { Database } from '../database/driver.ts';
import { pricesOfTools } from '../queries/coverage.ts';
import { isMaker } from '../scoring/own-word.ts';
import { lowestPrice, startingPriceOf } from '../scoring/price-units.ts';

/** The hits of a page, each that has a price by tokens with whose it is; one read, and none where nothing has a price. */
export async function withPrices(db: Database, hits: readonly SearchHit[]): Promise<SearchHit[]> {
  const ids = hits.flatMap(({ id, lowestInputPerMillion }) => (lowestInputPerMillion === null ? [] : [id]));
  if (ids.length === 0) return [...hits];
  const rows = await pricesOfTools(db, { ids });
  const pricesOf = new Map(rows.map(({ tool, prices }) => [tool, prices]));
  return hits.map((hit) => {
    const prices = hit.kind === 'tool' ? (pricesOf.get(hit.id) ?? []) : [];
    const lowest = startingPriceOf(prices);
    if (lowest === null) return hit;
    const own = lowestPrice(prices.filter(({ provider }) => isMaker(provider, hit.vendor)));
    return { ...hit, price: { ...lowest, makers: own?.perMillion?.input ?? null } };
  });
}
