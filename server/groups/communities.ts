/** Louvain communities of a weighted graph, by graphology's implementation. */
import { UndirectedGraph } from 'graphology';
import imported from 'graphology-communities-louvain';

type Louvain = (
  graph: UndirectedGraph,
  options: { randomWalk: boolean; getEdgeWeight: string },
) => Record<string, number>;

// The package is CommonJS and exports the function itself, which its types do not say under Node's module rules.
const louvain: unknown = imported;
const isLouvain = (value: unknown): value is Louvain => typeof value === 'function';

/**
 * Node ids by community, each list in the order of `nodes`; nodes without an edge are in none. Deterministic.
 * @param edges at most one a pair, ends among `nodes`, weight over 0
 */
export function communities(
  nodes: readonly string[],
  edges: readonly { a: string; b: string; weight: number }[],
): string[][] {
  if (!isLouvain(louvain)) throw new TypeError('graphology-communities-louvain does not export a function');
  const graph = new UndirectedGraph();
  for (const id of nodes) graph.addNode(id);
  for (const { a, b, weight } of edges) graph.mergeUndirectedEdge(a, b, { weight });
  for (const id of nodes) if (graph.degree(id) === 0) graph.dropNode(id);
  if (graph.size === 0) return [];
  const numbers = louvain(graph, { randomWalk: false, getEdgeWeight: 'weight' });
  const members = new Map<number, string[]>();
  for (const id of nodes) {
    const number = numbers[id];
    if (number === undefined) continue;
    const ids = members.get(number);
    if (ids) ids.push(id);
    else members.set(number, [id]);
  }
  return [...members.values()];
}
