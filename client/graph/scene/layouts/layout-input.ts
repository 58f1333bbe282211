/** What a layout is, what it is given and what it answers. One unit is a CSS pixel at zoom 1; (0, 0) is the middle. */
import type { GraphNode, Ladder } from '#contract/graph.ts';
import type { Box, Point } from '../box.ts';
import type { Bounds } from '../slots.ts';

export type Standing = Ladder['standings'][number];

export interface LayoutNode {
  readonly id: string;
  readonly w: number;
  readonly h: number;
  readonly kind: 'tool' | 'capability' | 'more' | 'group';
  /** What is known of it; null for groups and for pills that stand for more. */
  readonly facts: GraphNode | null;
  readonly matches: number;
  /** Where a person has put it: no layout moves it. */
  readonly pinned: Point | null;
  /** Where it lies on a map that comes laid out. */
  readonly given: Point | null;
  /** Where it stands on the board that the map ranks by; null where it is not rated there. */
  readonly standing: Standing | null;
}

export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

export interface LayoutInput {
  /** Of a layout, or `given`: the nodes bring their places along. */
  readonly id: string;
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** The free area; what lies over it (cards) is given as `walls`, in coordinates around its middle. */
  readonly area: Bounds;
  readonly walls: readonly Box[];
  /** The node in the middle, or the two left and right; may be empty. */
  readonly of: readonly string[];
}

export interface LayoutResult {
  readonly places: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  /** The area used: that of the input, or larger by `scale` when the labels did not fit. */
  readonly scale: number;
}

/** A box and where it wants to be. */
export interface Wish extends Box {
  readonly id: string;
}

export interface Layout {
  /** Its name in addresses. */
  readonly id: string;
  readonly label: string;
  /** What it shows, in a few words. */
  readonly hint: string;
  /** `centres`: how many of the chosen nodes it goes round or between. */
  readonly parameters: { readonly centres: 0 | 1 | 2 };
  /** Its places spread over the free area and grow with it; any other is as large as it says. */
  readonly fills?: boolean;
  /** Its places mean something to the pixel: nothing is parted. Few steps, so it runs where it is asked, without a worker. */
  readonly exact?: boolean;
  /** Says where each node wants to be; parted labels and pins are seen to for all layouts. */
  run(input: LayoutInput): readonly Wish[] | Promise<readonly Wish[]>;
}

export function wish({ id, w, h }: LayoutNode, place: Point): Wish {
  return { id, w, h, x: place.x, y: place.y };
}

/** Neighbours of each node, the strongest edge first. */
export function neighboursOf(edges: readonly LayoutEdge[]): (id: string) => readonly string[] {
  const lists = new Map<string, string[]>();
  const put = (id: string, other: string) => {
    const list = lists.get(id);
    if (list) list.push(other);
    else lists.set(id, [other]);
  };
  for (const { from, to } of [...edges].sort((a, b) => b.weight - a.weight)) {
    put(from, to);
    put(to, from);
  }
  return (id) => lists.get(id) ?? [];
}

/** The node with most edges, of those wanted when these are there. */
export function middleOf({ nodes, edges, of }: LayoutInput): LayoutNode | undefined {
  const wanted = nodes.find(({ id }) => of.includes(id));
  if (wanted) return wanted;
  const near = neighboursOf(edges);
  return nodes.reduce<LayoutNode | undefined>(
    (best, node) => (best && near(best.id).length >= near(node.id).length ? best : node),
    undefined,
  );
}
