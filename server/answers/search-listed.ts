/** A search without words: the tools that fit its filters, as hits. */
import type { SearchAnswer } from '#contract/search.ts';
import type { Database } from '../database/driver.ts';
import { findByIds } from '../queries/search.ts';
import { countTools, toolsByMatches, toolsByPrice } from '../queries/tools.ts';
import type { Filters } from '../search/facets.ts';
import { hitOf } from '../search/rank-hits.ts';
import type { Page } from './cursor.ts';

const orders = { best: toolsByMatches, price: toolsByPrice };

/** One page of all that fit, most matched first; or of those with a price, the cheapest first. */
export async function listFitting(
  db: Database,
  filters: Filters,
  { sort, page, limit }: { readonly sort: keyof typeof orders; readonly page: Page; readonly limit: number },
): Promise<Pick<SearchAnswer, 'total' | 'hits' | 'next'>> {
  const [found, [count]] = await Promise.all([
    orders[sort](db, { ...filters, skip: page.skip, limit }),
    countTools(db, { ...filters, priced: sort === 'price' }),
  ]);
  const total = count?.total ?? 0;
  const ids = found.map(({ id }) => id);
  const whole = new Map((await findByIds(db, { ids, vector: null, ...filters })).map((hit) => [hit.id, hit]));
  const hits = ids.flatMap((id) => {
    const hit = whole.get(id);
    return hit ? [hitOf(hit, 0, { words: [], fields: [], meaning: null, text: 'Fits the filters.' })] : [];
  });
  return { total, hits, next: page.next(found.length, total) };
}
