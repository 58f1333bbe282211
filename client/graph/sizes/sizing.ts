import type { GraphNode } from '#contract/graph.ts';

/** What makes a node large. The number is the node's own, so that it stays the same however the picture grows. */
export interface Sizing {
  readonly label: string;
  valueOf(node: GraphNode): number;
}
