/** A search without words: the tools that fit its filters, as hits. */
import type { SearchAnswer, SearchHit } from '#contract/search.ts';
import type { ToolSummary } from '#contract/tool.ts';
import type { Database } from '../database/driver.ts';
import { countTools, toolOrders } from '../queries/tools.ts';
import type { Filters } from '../search/facets.ts';
import type { Page } from './cursor.ts';
import { withPrices } from './search-prices.ts';

const orders = { best: toolOrders.matches, price: toolOrders.price, newest: toolOrders.newest };

/** One page of all that fit, most matched first; or of those with a price, the cheapest first; or with a day of release, the newest. */
export async function listFitting(
  db: Database,
  filters: Filters,
  { sort, page, limit }: { readonly sort: keyof typeof orders; readonly page: Page; readonly limit: number },
): Promise<Pick<SearchAnswer, 'total' | 'hits' | 'next'>> {
  const { list, having } = orders[sort];
  const [found, [count]] = await Promise.all([
    list(db, { ...filters, skip: page.skip, limit }),
    countTools(db, { ...filters, having }),
  ]);
  const total = count?.total ?? 0;
  const hits = found.map(listed);
  return { total, hits: await withPrices(db, hits), next: page.next(found.length, total) };
}

/** A tool of a list as a hit: nothing was looked for in it. */
const listed = (tool: ToolSummary): SearchHit => ({
  kind: 'tool',
  id: tool.id,
  name: tool.name,
  type: tool.type,
  vendor: tool.vendor,
  licence: tool.licence ?? null,
  languages: tool.languages ?? [],
  released: tool.released,
  line: tool.description,
  composed: tool.composed ?? null,
  pricing: tool.pricing,
  free: tool.free,
  timesMatched: tool.timesMatched,
  matchesByKind: tool.matchesByKind,
  ghost: tool.ghost,
  status: tool.status ?? null,
  lowestInputPerMillion: tool.lowestInputPerMillion,
  price: null,
  tools: null,
  score: 0,
  why: { words: [], fields: [], meaning: null, text: 'Fits the filters.' },
});
