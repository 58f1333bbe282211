/** Nodes and edges of what is shown as flat rows, groups of the map among them. */
import type { OfferEvidence } from '#contract/graph.ts';
import type { MatchKind } from '#contract/vocabulary.ts';
import { edgesOf, type Take } from '../take.ts';

export interface NodeRow {
  readonly ref: string;
  readonly name: string;
  readonly kind: 'tool' | 'capability' | 'group';
  readonly type: string | null;
  readonly vendor: string | null;
  readonly pricing: string | null;
  readonly released: string | null;
  readonly timesMatched: number;
  readonly neighbours: number | null;
  readonly ghost: boolean;
  readonly sources: readonly string[];
  /** Tools in a group. */
  readonly members: number | null;
  /** Px at zoom 1, y downwards. */
  readonly x: number;
  readonly y: number;
}

export interface EdgeRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** `LINKS` between groups: the matches between their tools. */
  readonly rel: string;
  readonly source: string | null;
  readonly matches: number;
  readonly wins: number | null;
  readonly losses: number | null;
  readonly ties: number | null;
  readonly unjudged: number | null;
  readonly kinds: readonly MatchKind[];
  readonly first: string | null;
  readonly last: string | null;
  /** Of an offer. */
  readonly evidence?: OfferEvidence | undefined;
}

export function nodeRows({ nodes, groups }: Take): readonly NodeRow[] {
  const none = { type: null, vendor: null, pricing: null, released: null, neighbours: null };
  return [
    ...groups.map(({ group, drawn }) => ({
      ...none,
      ref: drawn.id,
      name: group.name,
      kind: 'group' as const,
      timesMatched: group.timesMatched,
      ghost: false,
      sources: [],
      members: group.size,
      ...whole(drawn.place),
    })),
    ...nodes.map(({ node, drawn }) => ({
      ...node,
      neighbours: node.neighbours.reduce((sum, { total }) => sum + total, 0),
      members: null,
      ...whole(drawn.place),
    })),
  ];
}

export function edgeRows(take: Take): readonly EdgeRow[] {
  const groups = new Set(take.groups.map(({ drawn }) => drawn.id));
  const untold = {
    source: null,
    wins: null,
    losses: null,
    ties: null,
    unjudged: null,
    first: null,
    last: null,
  };
  const links = take.drawing.pairs
    .filter(({ from, to }) => groups.has(from) && groups.has(to))
    .map(({ id, from, to, matches }) => ({ ...untold, id, from, to, rel: 'LINKS', matches, kinds: [] }));
  return [...links, ...edgesOf(take)];
}

function whole({ x, y }: { x: number; y: number }) {
  return { x: Math.round(x), y: Math.round(y) };
}
