/** Small graphs for tests, by the contract's types. */
import type { Answers } from '../../client/graph/picture/answers.ts';
import type { GraphEdge, GraphNode, Neighbours, Overview, Paths, Ladder } from '#contract/graph.ts';
import { isCapabilityRef, toolFirst } from '#contract/sides.ts';

export function tool(id: string, more: Partial<GraphNode> = {}): GraphNode {
  return {
    ref: `tool:${id}`,
    kind: 'tool',
    id,
    name: id,
    type: 'model',
    timesMatched: 10,
    matchesByKind: [{ kinds: ['battle'], matches: 10 }],
    neighbours: [],
    ghost: false,
    vendor: null,
    pricing: null,
    sources: [],
    group: null,
    released: null,
    ...more,
  };
}

export function capability(id: string, more: Partial<GraphNode> = {}): GraphNode {
  return { ...tool(id), ref: `capability:${id}`, kind: 'capability', type: 'quality', ...more };
}

/** Between two refs in either order; beside a capability the tool is `from`, as in every answer. */
export function matched(one: string, other: string, more: Partial<GraphEdge> = {}): GraphEdge {
  const [from, to] = toolFirst([one, other], isCapabilityRef);
  return {
    id: `${from}|${to}|${more.source ?? 'wildbench'}|${more.rel ?? 'MATCHED_AGAINST'}`,
    from,
    to,
    rel: 'MATCHED_AGAINST',
    source: 'wildbench',
    matches: 10,
    wins: 8,
    losses: 1,
    ties: 1,
    unjudged: 0,
    score: null,
    kinds: ['battle'],
    first: null,
    last: null,
    ...more,
  };
}

export function overviewOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Overview {
  const totals = {
    tools: nodes.length,
    capabilities: 0,
    matches: 0,
    edges: edges.length,
    sources: 1,
    snapshot: null,
    byType: [],
    matchesByKind: [],
  };
  return { inside: null, ladder: null, nodes: [...nodes], edges: [...edges], groups: [], totals };
}

/** A board of a made-up source; the first of these is its reference. */
export function ladderOf(rated: readonly (readonly [ref: string, rating: number])[]): Ladder {
  const [reference = ''] = rated[0] ?? [];
  const id = reference.slice('tool:'.length);
  const against = rated[0]?.[1] ?? 0;
  return {
    source: 'duels',
    sourceTitle: 'Duels',
    label: 'Duels',
    stale: false,
    snapshot: '2026-06-30',
    kind: 'battle',
    judge: 'Judy',
    judgeCompetes: [],
    context: null,
    part: 'context',
    matches: 900,
    tools: rated.length + 2,
    rated: rated.length,
    classes: rated.length,
    leader: null,
    reference: { id, name: id.charAt(0).toUpperCase() + id.slice(1) },
    standings: rated.map(([ref, rating], index) => ({
      ref,
      rating,
      low: rating - 20,
      high: rating + 20,
      rankLow: index + 1,
      rankHigh: index + 1,
      class: index + 1,
      share: 1 / (1 + 10 ** ((against - rating) / 400)),
      matches: 300,
    })),
    scale: [0.9, 0.5, 0.2, 0.1].map((share) => ({
      share,
      rating: against + 400 * Math.log10(share / (1 - share)),
    })),
  };
}

/** The answer for a centre whose neighbours all have one edge with it; `total` may say that there are more. */
export function neighboursOf(
  centre: GraphNode,
  nodes: readonly GraphNode[],
  total = nodes.length,
): Neighbours {
  const edges = nodes.map((node) => {
    const [from = '', to = ''] = [centre.ref, node.ref].sort();
    return matched(from, to);
  });
  return {
    centre,
    nodes: [...nodes],
    edges,
    counts: [],
    shown: nodes.length,
    total,
    lookedAt: null,
    among: null,
    next: total > nodes.length ? 'further' : null,
  };
}

export function pathsOf(from: GraphNode, to: GraphNode, paths: Paths['paths']): Paths {
  const looked = { through: 'matches', lookedAt: 100, complete: true } as const;
  return { from, to, paths, more: false, total: paths.length, ...looked };
}

/** Answers given by hand; what is not given is not there yet, but among any nodes there are no further edges. */
export function answersOf(given: Partial<Answers> = {}): Answers {
  return {
    neighbours: () => undefined,
    path: () => undefined,
    common: () => undefined,
    overview: () => undefined,
    among: () => ({ nodes: [], edges: [] }),
    ...given,
  };
}
