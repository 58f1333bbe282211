/** Who leads, without mixing judges: sources are read apart and only agree or do not. */
import type { GraphEdge } from '#contract/graph.ts';

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

/** An edge's results told from `ref`, either of its ends. Beside a capability wins stay the tool's. */
export function resultsOf(edge: GraphEdge, ref: string): Results {
  const turned = edge.to === ref && !edge.from.startsWith('capability:');
  const { matches, ties, unjudged } = edge;
  return turned
    ? { matches, wins: edge.losses, losses: edge.wins, ties, unjudged }
    : { matches, wins: edge.wins, losses: edge.losses, ties, unjudged };
}

/** How `ref` stands on the edges of one pair, one a source. Nobody leads a capability: it is what was judged. */
export function leadOf(edges: readonly GraphEdge[], ref: string): Lead {
  if (edges.some((edge) => edge.from.startsWith('capability:'))) return 'unjudged';
  const judged = edges.map((edge) => resultsOf(edge, ref)).filter((r) => r.wins + r.losses + r.ties > 0);
  if (judged.length === 0) return 'unjudged';
  const signs = new Set(judged.map((r) => Math.sign(r.wins - r.losses)));
  if (signs.size > 1) return 'mixed';
  if (signs.has(1)) return 'leads';
  return signs.has(-1) ? 'trails' : 'even';
}
