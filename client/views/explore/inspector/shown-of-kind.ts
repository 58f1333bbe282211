import type { GraphNode, NeighbourCount } from '#contract/graph.ts';
import type { Picture } from '../../../graph/picture/picture.ts';

/** How many neighbours of one relation and type the picture has of a node. */
export function shownOfKind(
  picture: Pick<Picture, 'nodes' | 'pairs'>,
  ref: string,
  rel: NeighbourCount['rel'],
  type: GraphNode['type'],
): number {
  const ofType = new Set(picture.nodes.filter(({ node }) => node.type === type).map(({ node }) => node.ref));
  return picture.pairs.filter(({ from, to, edges }) => {
    const other = from === ref ? to : to === ref ? from : null;
    return other !== null && ofType.has(other) && edges.some((edge) => edge.rel === rel);
  }).length;
}
