/** Alternatives in front of a search that asks for them in words ("replace Zapier with …"), in the one order there is. */
import type { ToolFilters } from '#contract/filters.ts';
import type { SearchHit } from '#contract/search.ts';
import { alternatives as call } from '#contract/alternative-calls.ts';
import type { Database } from '../database/driver.ts';
import { findByIds } from '../queries/search.ts';
import type { Filters } from '../search/facets.ts';
import { hitOf } from '../search/rank-hits.ts';
import { describeAlternatives } from './alternatives-described.ts';
import { rankedAlternatives } from './alternatives-ranked.ts';
import type { Named } from './meant.ts';

/** So many lead; the list of alternatives has them all. */
const mostLeading = 10;
/** So many of the list are held against the filters of the search. */
const mostLookedAt = 200;

/** Those that fit the filters, as hits whose reason is the list's. */
export async function leadingAlternatives(
  db: Database,
  named: Named,
  asked: ToolFilters,
  filters: Filters,
): Promise<SearchHit[]> {
  // One type and one price are filters of the list itself, which looks for more of what fits them.
  const only = <Value>(values: readonly Value[] | undefined) =>
    values?.length === 1 ? values[0] : undefined;
  const input = { id: named.id, type: only(asked.type), pricing: only(asked.pricing) };
  const ranked = await rankedAlternatives(db, input, call.path);
  // What little only a heading or a description speaks for leads nothing.
  const some = ranked.kept.filter(({ only }) => only === null).slice(0, mostLookedAt);
  const found = await findByIds(db, {
    ids: some.map(({ candidate }) => candidate.id),
    vector: null,
    ...filters,
  });
  const hits = new Map(found.map((hit) => [hit.id, hit]));
  const fit = some.filter(({ candidate }) => hits.has(candidate.id)).slice(0, mostLeading);
  const described = await describeAlternatives(db, ranked, fit);
  return described.flatMap(({ tool, score, why }) => {
    const hit = hits.get(tool.id);
    const text = `Alternative to ${named.name}: ${why.charAt(0).toLowerCase()}${why.slice(1)}`;
    return hit ? [hitOf(hit, score, { words: [], fields: [], meaning: null, text })] : [];
  });
}
