/** A search without words: the tools that fit its filters, as hits. */
import type { SearchAnswer, SearchHit } from '#contract/search.ts';
import type { ToolSummary } from '#contract/tool.ts';
import type { Database } from '../database/driver.ts';
import { countTools, toolsByMatches, toolsByPrice } from '../queries/tools.ts';
import type { Filters } from '../search/facets.ts';
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
  return { total, hits: found.map(toHit), next: page.next(found.length, total) };
}

function toHit(tool: ToolSummary): SearchHit {
  const { id, name, type, vendor, description, pricing, free, timesMatched, matchesByKind, ghost, status } =
    tool;
  const { lowestInputPerMillion } = tool;
  const why = { words: [], fields: [], meaning: null, text: 'Fits the filters.' };
  const about = {
    type,
    vendor,
    line: description,
    pricing,
    free,
    timesMatched,
    matchesByKind,
    ghost,
    status: status ?? null,
    lowestInputPerMillion,
  };
  return { kind: 'tool', id, name, ...about, tools: null, score: 0, why };
}
