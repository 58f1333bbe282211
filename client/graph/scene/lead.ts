/** Who leads, without mixing judges: sources are read apart and only agree or do not. */
import type { GraphEdge } from '#contract/graph.ts';
import { type Verdict, verdictOf, wonRate } from '#contract/rate.ts';
import { isCapabilityRef, turned } from '#contract/sides.ts';

/** `close`: too close to call in every source that judged the two; `mixed`: one has it clearly ahead, another behind. */
export type Lead = 'leads' | 'trails' | 'close' | 'mixed' | 'unjudged';

/** Stands before a count, so that who leads is not told by colour alone. */
export const leadSign: Record<Lead, string> = { leads: '↑', trails: '↓', close: '', mixed: '', unjudged: '' };

export interface Results {
  readonly matches: number;
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
  readonly unjudged: number;
}

/** An edge's results told from `ref`, either of its ends. A capability wins nothing: beside it they stay the tool's. */
export function resultsOf(edge: GraphEdge, ref: string): Results {
  const { matches, wins, losses, ties, unjudged } = edge;
  const results = { matches, wins, losses, ties, unjudged };
  return edge.to === ref && !isCapabilityRef(ref) ? turned(results) : results;
}

/** How `ref` stands on the edges of one pair, one a source; what prose claims decides nothing. Nobody leads a capability: it is what was judged. */
export function leadOf(edges: readonly GraphEdge[], ref: string): Lead {
  if (edges.some((edge) => isCapabilityRef(edge.to))) return 'unjudged';
  const verdicts = new Set(verdictsOf(edges, ref));
  if (verdicts.size === 0) return 'unjudged';
  if (verdicts.has('ahead')) return verdicts.has('behind') ? 'mixed' : 'leads';
  return verdicts.has('behind') ? 'trails' : 'close';
}

/** How `ref` stands in each source that judged the pair. */
export function verdictsOf(edges: readonly GraphEdge[], ref: string): readonly Verdict[] {
  return edges.flatMap((edge) => {
    const rate = wonRate(resultsOf(edge, ref), edge.kinds);
    return rate ? [verdictOf(rate)] : [];
  });
}
