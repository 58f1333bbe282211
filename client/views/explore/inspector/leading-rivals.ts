/** Which of a tool's rivals do better than it, as its matches say. */
import type { GraphNode, Neighbours } from '#contract/graph.ts';
import { leadOf, resultsOf } from '../../../graph/lead.ts';
import { type WinInterval, winInterval } from './win-interval.ts';

export interface LeadingRival {
  readonly node: GraphNode;
  /** The source with most judged matches of the two. */
  readonly source: string;
  /** The rival's share there. */
  readonly interval: WinInterval;
}

/**
 * The tools among these neighbours that lead the centre in every source that judged the two, or are even with it;
 * ordered by the lower end of the rival's interval, so that few matches weigh little.
 */
export function leadingRivals({
  nodes,
  edges,
}: Pick<Neighbours, 'nodes' | 'edges'>): readonly LeadingRival[] {
  return nodes
    .filter(({ kind }) => kind === 'tool')
    .flatMap((node) => {
      const own = edges.filter(
        ({ from, to, rel }) => rel === 'MATCHED_AGAINST' && (from === node.ref || to === node.ref),
      );
      const lead = leadOf(own, node.ref);
      if (lead !== 'leads' && lead !== 'even') return [];
      const [best] = own
        .flatMap((edge) => {
          const interval = winInterval(resultsOf(edge, node.ref));
          return interval ? [{ node, source: edge.source, interval }] : [];
        })
        .sort((a, b) => b.interval.judged - a.interval.judged);
      return best ? [best] : [];
    })
    .sort((a, b) => b.interval.low - a.interval.low || (a.node.ref < b.node.ref ? -1 : 1));
}
