/** A search without words: the tools that fit its filters, as hits. */
import type { SearchAnswer, SearchHit } from '#contract/search.ts';
import type { ToolSummary } from '#contract/tool.ts';
import type { Database } from '../database/driver.ts';
import { countTools, toolsByMatches } from '../queries/tools.ts';
import type { Filters } from '../search/facets.ts';
import { nextOffset } from './cursor.ts';

/** One page of all that fit, most matched first. */
export async function listFitting(
  db: Database,
  filters: Filters,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<Pick<SearchAnswer, 'total' | 'hits' | 'next'>> {
  const [found, [count]] = await Promise.all([
    toolsByMatches(db, { ...filters, skip, limit }),
    countTools(db, { ...filters, priced: false }),
  ]);
  const total = count?.total ?? 0;
  return { total, hits: found.map(toHit), next: nextOffset(skip, found.length, total) };
}

function toHit({ id, name, type, vendor, timesMatched, ghost }: ToolSummary): SearchHit {
  const why = { words: [], fields: [], meaning: null, text: 'Fits the filters.' };
  return { kind: 'tool', id, name, type, vendor, timesMatched, ghost, score: 0, why };
}
