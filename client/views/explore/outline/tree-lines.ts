/** The lines of the tree: the nodes, and below open ones their edges. */
import type { GraphNode } from '#contract/graph.ts';
import { matchedBetween, matchedText } from '#contract/result-text.ts';
import { othersOf, outlineEdges, type Outlined, type OutlineRow } from './outline-rows.ts';

export interface Line {
  /** The refs on the way to it, parted by `>`. */
  readonly id: string;
  readonly node: GraphNode;
  /** Whether there is something under it; a node does not lie under itself again. */
  readonly hasMore: boolean;
  /** What is under it, while it is open. */
  readonly under: readonly Line[];
  /** How the node above stands to it; null at the top. */
  readonly words: string | null;
  /** Matches of the edge with the node above, or of the node at the top, by kind; empty where there are none. */
  readonly matched: string;
}

/** The node that a line stands for. */
export const refOfLine = (id: string): string => id.slice(id.lastIndexOf('>') + 1);

export function treeLines(
  picture: Outlined,
  rows: readonly OutlineRow[],
  open: ReadonlySet<string>,
): readonly Line[] {
  const others = othersOf(picture);
  const lineOf = (node: GraphNode, above: readonly string[], words: string | null, matched: string): Line => {
    const way = [...above, node.ref];
    const id = way.join('>');
    const hasMore = others(node.ref).some((ref) => !way.includes(ref));
    return { id, node, hasMore, under: hasMore && open.has(id) ? under(node, way) : [], words, matched };
  };
  const under = (above: GraphNode, way: readonly string[]) =>
    outlineEdges(picture, above.ref)
      .filter(({ node }) => !way.includes(node.ref))
      .map(({ node, pair, words }) => lineOf(node, way, words, matchedBetween(pair.edges)));
  return rows.map(({ node }) => lineOf(node, [], null, matchedText(node.matchesByKind)));
}
