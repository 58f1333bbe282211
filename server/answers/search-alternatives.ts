/** What leads a search that asks in words for what can replace a tool or how tools compare: alternatives ("replace Zapier with …"), in the one order there is. */
import type { ToolFilters } from '#contract/filters.ts';
import type { SearchHit } from '#contract/search.ts';
import { alternatives as call } from '#contract/alternatives.ts';
import type { Database } from '../database/driver.ts';
import { findByIds } from '../queries/search.ts';
import type { Filters } from '../search/facets.ts';
import { hitOf } from '../search/rank-hits.ts';
import { describeAlternatives } from './alternatives-described.ts';
import { rankedAlternatives } from './alternatives-ranked.ts';
import type { Named } from './meant.ts';

/** So many lead; the list of alternatives has them all. */
const maxLeading = 10;
/** So many of the list are held against the filters of the search. */
const maxLookedAt = 200;

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
  const some = ranked.kept.filter(({ only }) => only === null).slice(0, maxLookedAt);
  const found = await findByIds(db, {
    ids: some.map(({ candidate }) => candidate.id),
    vector: null,
    ...filters,
  });
  const hits = new Map(found.map((hit) => [hit.id, hit]));
  const fit = some.filter(({ candidate }) => hits.has(candidate.id)).slice(0, maxLeading);
  const described = await describeAlternatives(db, ranked, fit);
  return described.flatMap(({ tool, score, why }) => {
    const hit = hits.get(tool.id);
    const text = `Alternative to ${named.name}: ${why.charAt(0).toLowerCase()}${why.slice(1)}`;
    return hit ? [hitOf(hit, score, { words: [], fields: [], meaning: null, text })] : [];
  });
}

/** The tools that a search sets side by side, in its order. */
export async function comparedHits(
  db: Database,
  tools: readonly { readonly id: string }[],
  filters: Filters,
): Promise<SearchHit[]> {
  if (tools.length === 0) return [];
  const found = await findByIds(db, { ids: tools.map(({ id }) => id), vector: null, ...filters });
  const hits = new Map(found.map((hit) => [hit.id, hit]));
  return tools.flatMap(({ id }) => {
    const hit = hits.get(id);
    const why = { words: [], fields: [], meaning: null, text: 'One of those that you compare.' };
    return hit ? [hitOf(hit, 1, why)] : [];
  });
}
