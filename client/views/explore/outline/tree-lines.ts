/** The lines of the tree that are visible: the nodes, and below open ones their edges. */
import type { GraphNode } from '#contract/graph.ts';
import { outlineEdges, type Outlined, type OutlineRow } from './outline-rows.ts';

export interface Line {
  /** The refs on the way to it, parted by `>`. */
  readonly id: string;
  readonly node: GraphNode;
  /** From 1. */
  readonly level: number;
  /** From 1, among those beside it. */
  readonly place: number;
  readonly siblings: number;
  /** Whether there is something under it; a node does not lie under itself again. */
  readonly hasMore: boolean;
  readonly open: boolean;
  /** How the node above stands to it; null at the top. */
  readonly words: string | null;
  /** Matches of the edge with the node above, or of the node at the top. */
  readonly matches: number;
}

export function treeLines(
  picture: Outlined,
  rows: readonly OutlineRow[],
  open: ReadonlySet<string>,
): readonly Line[] {
  const lines: Line[] = [];
  const linked = new Map(rows.map((row) => [row.node.ref, row.linked]));

  const under = (above: Line, way: readonly string[]) => {
    const edges = outlineEdges(picture, above.node.ref).filter(({ node }) => !way.includes(node.ref));
    edges.forEach(({ node, pair, words }, index) =>
      put(node, { way, place: index + 1, siblings: edges.length, words, matches: pair.matches }),
    );
  };
  const put = (
    node: GraphNode,
    at: { way: readonly string[]; place: number; siblings: number; words: string | null; matches: number },
  ) => {
    const way = [...at.way, node.ref];
    const id = way.join('>');
    const above = at.way.length > 0 ? 1 : 0;
    const hasMore = (linked.get(node.ref) ?? 0) > above;
    const { place, siblings, words, matches } = at;
    const line = {
      id,
      node,
      level: way.length,
      place,
      siblings,
      hasMore,
      open: hasMore && open.has(id),
      words,
      matches,
    };
    lines.push(line);
    if (line.open) under(line, way);
  };
  rows.forEach(({ node }, index) =>
    put(node, { way: [], place: index + 1, siblings: rows.length, words: null, matches: node.timesMatched }),
  );
  return lines;
}
