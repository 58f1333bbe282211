/** The picture as rows: the nodes, sortable, and each node's edges. */
import type { GraphNode } from '#contract/graph.ts';
import { edgesByStrength } from '../../../commands/walk-edges.ts';
import { leadOf } from '../../../graph/scene/lead.ts';
import { pairId, type Picture, type PicturePair } from '../../../graph/picture/picture.ts';
import { typeName } from '../../../words/words.ts';
import type { FocusResult } from './focus-results.ts';

/** As much of the picture as the outline tells. */
export type Outlined = Pick<Picture, 'nodes' | 'pairs'>;

export interface OutlineRow {
  readonly node: GraphNode;
  /** Edges it has in the picture. */
  readonly linked: number;
  /** All its neighbours in the graph. */
  readonly neighbours: number;
  /** What came of it with the node in focus; null where nothing is in focus, or the two never met. */
  readonly result: FocusResult | null;
}

export type SortKey =
  'name' | 'type' | 'vendor' | 'matches' | 'linked' | 'neighbours' | 'released' | 'share' | 'won';
export interface Sort {
  readonly by: SortKey;
  readonly descending: boolean;
}

type Value = string | number | null;

const values: Record<SortKey, (row: OutlineRow) => Value> = {
  name: ({ node }) => node.name.toLowerCase(),
  type: ({ node }) => typeName(node.type),
  vendor: ({ node }) => node.vendor,
  matches: ({ node }) => node.timesMatched,
  linked: ({ linked }) => linked,
  neighbours: ({ neighbours }) => neighbours,
  released: ({ node }) => node.released,
  share: ({ result }) => result?.share ?? null,
  won: ({ result }) => result?.won ?? null,
};

export function outlineRows(picture: Outlined): readonly OutlineRow[] {
  const linked = new Map<string, number>();
  for (const { from, to } of picture.pairs) {
    for (const ref of [from, to]) linked.set(ref, (linked.get(ref) ?? 0) + 1);
  }
  return picture.nodes.map(({ node }) => ({
    node,
    linked: linked.get(node.ref) ?? 0,
    neighbours: node.neighbours.reduce((sum, part) => sum + part.total, 0),
    result: null,
  }));
}

/** The nodes that each node of the picture has an edge with. */
export function othersOf({ nodes, pairs }: Outlined): (ref: string) => readonly string[] {
  const shown = new Map(nodes.map(({ node }): [string, string[]] => [node.ref, []]));
  for (const { from, to } of pairs) {
    if (!shown.has(from) || !shown.has(to)) continue;
    shown.get(from)?.push(to);
    shown.get(to)?.push(from);
  }
  return (ref) => shown.get(ref) ?? [];
}

/** What is not known comes last in both directions; equal rows stand by matches, then by name and ref. */
export function sortRows(rows: readonly OutlineRow[], { by, descending }: Sort): readonly OutlineRow[] {
  const valueOf = values[by];
  return [...rows].sort((a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || tie(a, b);
    const order = x < y ? -1 : x > y ? 1 : 0;
    return (descending ? -order : order) || tie(a, b);
  });
}

function tie(a: OutlineRow, b: OutlineRow): number {
  return (
    b.node.timesMatched - a.node.timesMatched ||
    compare(a.node.name, b.node.name) ||
    compare(a.node.ref, b.node.ref)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface OutlineEdge {
  readonly node: GraphNode;
  readonly pair: PicturePair;
  /** How the node one comes from stands against this one, in a word; a capability is offered or judged. */
  readonly words: string;
}

const leadWords = {
  leads: 'ahead of',
  trails: 'behind',
  close: 'too close to call with',
  mixed: 'sources differ on',
  unjudged: 'named with',
} as const;

/** The edges of `ref` in the picture, strongest first. */
export function outlineEdges(picture: Outlined, ref: string): readonly OutlineEdge[] {
  const nodes = new Map(picture.nodes.map(({ node }) => [node.ref, node]));
  const pairs = new Map(picture.pairs.map((pair) => [pair.id, pair]));
  return edgesByStrength(picture, ref).flatMap((other) => {
    const node = nodes.get(other);
    const pair = pairs.get(pairId(ref, other));
    return node && pair ? [{ node, pair, words: edgeWords(pair, ref) }] : [];
  });
}

function edgeWords(pair: PicturePair, ref: string): string {
  const matched = pair.edges.filter((edge) => edge.rel === 'MATCHED_AGAINST');
  if (matched.length === 0) return ref.startsWith('tool:') ? 'offers' : 'offered by';
  if (pair.from.startsWith('capability:')) return 'judged with';
  return leadWords[leadOf(matched, ref)];
}
