/** Each tool's share of judged matches over the pairs shown, with its 95 % interval (Wilson); a tie is half a win. */
import type { GraphEdge } from '#contract/graph.ts';
import { permitsRate, rateOf, type Rate } from '#contract/rate.ts';
import { isCapabilityRef } from '#contract/sides.ts';
import { resultsOf } from './lead.ts';

/** All edges between one pair of nodes. */
export interface PairEdges {
  readonly edges: readonly GraphEdge[];
}

export function leadsOf(pairs: readonly PairEdges[]): ReadonlyMap<string, Rate> {
  const sums = new Map<string, { won: number; judged: number }>();
  for (const edge of pairs.flatMap((pair) => pair.edges)) {
    if (edge.rel !== 'MATCHED_AGAINST' || isCapabilityRef(edge.to) || !permitsRate(edge.kinds)) continue;
    for (const ref of [edge.from, edge.to]) {
      const { wins, losses, ties } = resultsOf(edge, ref);
      const sum = sums.get(ref) ?? { won: 0, judged: 0 };
      sums.set(ref, { won: sum.won + wins + ties / 2, judged: sum.judged + wins + losses + ties });
    }
  }
  return new Map(
    [...sums].flatMap(([ref, { won, judged }]) => {
      const rate = rateOf(won, judged);
      return rate ? [[ref, rate]] : [];
    }),
  );
}
