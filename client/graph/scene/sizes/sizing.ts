import type { GraphNode } from '#contract/graph.ts';

/** What makes a node large. The number is the node's own, so that it stays the same however the picture grows. */
export interface Sizing {
  /** Its name in addresses. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  run(node: GraphNode): number;
}
