/** Who leads, without mixing judges: sources are read apart and only agree or do not. */
import type { GraphEdge } from '#contract/graph.ts';
import { judgedOf, permitsRate } from '#contract/rate.ts';
import { isCapabilityRef, turned } from '#contract/sides.ts';

export type Lead = 'leads' | 'trails' | 'even' | 'mixed' | 'unjudged';

/** Stands before a count, so that who leads is not told by colour alone. */
export const leadSign: Record<Lead, string> = { leads: '↑', trails: '↓', even: '', mixed: '', unjudged: '' };

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
  const judged = edges
    .filter((edge) => permitsRate(edge.kinds))
    .map((edge) => resultsOf(edge, ref))
    .filter((results) => judgedOf(results) > 0);
  if (judged.length === 0) return 'unjudged';
  const signs = new Set(judged.map((r) => Math.sign(r.wins - r.losses)));
  if (signs.size > 1) return 'mixed';
  if (signs.has(1)) return 'leads';
  return signs.has(-1) ? 'trails' : 'even';
}
