import type { GraphEdge, GraphNode } from '#contract/graph.ts';
import type { Database } from '../database/driver.ts';
import { similarTo } from '../queries/similar.ts';
import { similarEdge } from './edges.ts';
import type { Filters } from './neighbour-streams.ts';

/** More than any capability has: each chooses eight, and is chosen by those near it. */
const maxSimilar = 5_000;

/**
 * The edges from a capability to those near in meaning, the nearest first, operations only when asked for; none under a
 * filter of sources, as no source says it. @param skip how many were read before
 */
export async function similarStream(
  db: Database,
  centre: GraphNode,
  { source, type }: Filters,
  skip: number,
  limit: number,
): Promise<{ edges: GraphEdge[]; next: number | null }> {
  if (centre.kind === 'tool' || source !== null) return { edges: [], next: null };
  const all = await similarTo(db, { ref: centre.ref, kind: null, limit: maxSimilar });
  const fitting = all.filter(({ kind }) => (type === null ? kind !== 'operation' : kind === type));
  const edges = fitting.slice(skip, skip + limit).map(({ id, score }) => {
    const [low = '', high = ''] = [centre.id, id].toSorted();
    return similarEdge({ low, high, score });
  });
  return { edges, next: skip + edges.length < fitting.length ? skip + edges.length : null };
}
