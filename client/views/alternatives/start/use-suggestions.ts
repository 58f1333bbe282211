import { useQueries, useQuery } from '@tanstack/react-query';
import { ToolType } from '#contract/vocabulary.ts';
import { overviewSize } from '../../../explore/overview-size.ts';
import { toolCapabilitiesQuery, topToolsQuery, totalsQuery } from '../../../api/queries.ts';
import { type SuggestedNeed, type SuggestedTool, suggestedNeeds, suggestedTools } from './suggestions.ts';

/** The types that are asked for their most-matched tool. */
const typesAsked = 8;
/** Tools whose capabilities are read for needs. */
const toolsRead = 12;

interface Suggestions {
  /** Null while they are on their way. */
  readonly tools: readonly SuggestedTool[] | null;
  readonly needs: readonly SuggestedNeed[] | null;
}

/** What to ask first, from what is loaded. */
export function useSuggestions(): Suggestions {
  const overview = useQuery(totalsQuery(overviewSize()));
  const types = (overview.data?.totals.byType ?? []).slice(0, typesAsked).flatMap(({ type }) => {
    const known = ToolType.safeParse(type);
    return known.success ? [known.data] : [];
  });
  const tops = useQueries({
    queries: types.map((type) => topToolsQuery(type, 3)),
    combine: (all) => ({
      pending: all.some(({ isPending }) => isPending),
      answers: all.map(({ data }) => data?.items ?? []),
    }),
  });
  const known = !overview.isPending && !tops.pending;
  const firsts = tops.answers.flatMap(([first]) => (first ? [first] : []));
  // Most matched first, so that needs are of tools people weigh where there are such.
  const read = [...firsts, ...tops.answers.flatMap((some) => some.slice(1))]
    .toSorted((a, b) => b.timesMatched - a.timesMatched)
    .slice(0, toolsRead);
  const offers = useQueries({
    queries: read.map(({ id }) => toolCapabilitiesQuery(id)),
    combine: (all) => ({
      pending: all.some(({ isPending }) => isPending),
      answers: all.flatMap(({ data }) => (data ? [data] : [])),
    }),
  });
  return {
    tools: known ? suggestedTools(firsts, overview.data?.nodes ?? []) : null,
    needs: known && !offers.pending ? suggestedNeeds(offers.answers) : null,
  };
}
