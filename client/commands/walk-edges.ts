/** The arrow keys on the map: along the edges of the node in focus, strongest first. */
import { focusEdge, focusNode } from '../explore/moves.ts';
import type { ArrowKey } from '../graph/scene/direction.ts';
import type { Picture } from '../graph/picture/picture.ts';
import type { ExploreState } from '../addresses/url-state.ts';

/** Refs of the nodes that `ref` has an edge with in the picture, strongest first; equal ones by ref. */
export function edgesByStrength(picture: Pick<Picture, 'pairs'>, ref: string): readonly string[] {
  return picture.pairs
    .filter((pair) => pair.from === ref || pair.to === ref)
    .map((pair) => ({ other: pair.from === ref ? pair.to : pair.from, matches: pair.matches }))
    .sort((a, b) => b.matches - a.matches || (a.other < b.other ? -1 : 1))
    .map(({ other }) => other);
}

/**
 * From a node, down goes to its strongest edge and up to its weakest. From an edge, down and up go to the next
 * weaker and stronger of the same node, right crosses to the other end and left goes back. From a node, right
 * crosses the strongest edge at once. Without a focus every arrow goes to the first node.
 *
 * @returns null when there is nothing that way
 */
export function walkEdges(
  state: ExploreState,
  picture: Pick<Picture, 'nodes' | 'pairs'>,
  key: ArrowKey,
): ExploreState | null {
  const [here, other] = state.focus;
  if (!here) {
    const first = picture.nodes[0]?.node.ref;
    return first ? focusNode(state, first) : null;
  }
  const edges = edgesByStrength(picture, here);
  if (key === 'ArrowLeft') return other ? focusNode(state, here) : null;
  if (key === 'ArrowRight') {
    const to = other ?? edges[0];
    return to ? focusNode(state, to) : null;
  }
  const at = other ? edges.indexOf(other) : -1;
  if (key === 'ArrowUp' && at === 0) return focusNode(state, here);
  const to = key === 'ArrowDown' ? edges[at + 1] : edges.at(at === -1 ? -1 : at - 1);
  return to ? focusEdge(state, here, to) : null;
}
