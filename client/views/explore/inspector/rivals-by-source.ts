import type { GraphNode, Neighbours } from '#contract/graph.ts';
import { type Results, resultsOf } from '../../../graph/lead.ts';

export interface Rival {
  readonly node: GraphNode;
  readonly results: Results;
  /** People's votes on a quality, not a contest. */
  readonly judgesQuality: boolean;
}

export interface RivalGroup {
  readonly source: string;
  /** Strongest first. */
  readonly rivals: readonly Rival[];
}

/** The matches of a node by who judged them, since results of different judges are never added up. */
export function rivalsBySource({ centre, nodes, edges }: Neighbours): readonly RivalGroup[] {
  const groups = new Map<string, Rival[]>();
  for (const edge of edges) {
    const other = edge.from === centre.ref ? edge.to : edge.from;
    const node = nodes.find((one) => one.ref === other);
    if (edge.rel !== 'MATCHED_AGAINST' || !node) continue;
    const rival = { node, results: resultsOf(edge, centre.ref), judgesQuality: edge.kinds.includes('vote') };
    const group = groups.get(edge.source);
    if (group) group.push(rival);
    else groups.set(edge.source, [rival]);
  }
  return [...groups].map(([source, rivals]) => ({
    source,
    rivals: rivals.sort(
      (a, b) => b.results.matches - a.results.matches || (a.node.ref < b.node.ref ? -1 : 1),
    ),
  }));
}
