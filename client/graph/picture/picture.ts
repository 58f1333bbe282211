/** What is on the canvas, as picture-of.ts makes it of the address and the answers at hand. */
import type { GraphEdge, GraphGroup, GraphNode, Ladder, Overview } from '#contract/graph.ts';
import { type NeighbourKind, printKind } from '../../addresses/explore/neighbour-kind.ts';
import type { Point } from '../scene/box.ts';
import type { ColourId } from '../scene/colourings/colourings.ts';
import type { LayoutId } from '../scene/layouts/layouts.ts';

export interface PictureNode {
  readonly node: GraphNode;
  /** The node it was opened from, beside which it is placed; null on the opening map and for added nodes. */
  readonly origin: string | null;
  readonly opening: boolean;
}

/** All edges between one pair of nodes: one a source and relation. */
export interface PicturePair {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly edges: readonly GraphEdge[];
  /** Sum over all sources; 0 for a pair that is only an offer. */
  readonly matches: number;
}

/** Neighbours of an expanded node that are not on the map. */
export interface More {
  /** `more:REF`, with `@KIND` behind when one kind was expanded. */
  readonly id: string;
  /** The expanded node. */
  readonly ref: string;
  readonly of: NeighbourKind | null;
  /** Null when the server does not know how many. */
  readonly count: number | null;
}

/** What happened to the places, in order. `beside`: nodes already placed that the new one has edges with. */
export type PlaceEvent =
  | {
      readonly op: 'arrive';
      readonly id: string;
      readonly origin: string | null;
      readonly beside: readonly string[];
    }
  | { readonly op: 'leave'; readonly id: string }
  | { readonly op: 'pin'; readonly id: string; readonly place: Point };

/** What is laid out together; everything later takes a free slot. */
export interface Base {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly matches: number }[];
  readonly groups: readonly GraphGroup[];
  /** Ids of the "+N more" pills that were there. */
  readonly mores: readonly string[];
  readonly pins: ReadonlyMap<string, Point>;
  /** The node a layout is centred on, or two that it puts left and right. */
  readonly around: readonly string[];
  /** The board that the map ranks by; null where there is none. */
  readonly ladder: Ladder | null;
  /** How it is laid out where no layout is picked. */
  readonly opens: 'ladder' | 'given' | 'force';
}

export interface Picture {
  /** What is drawn; filters may leave out some of `all`. */
  readonly nodes: readonly PictureNode[];
  readonly all: readonly PictureNode[];
  readonly pairs: readonly PicturePair[];
  readonly mores: readonly More[];
  readonly groups: readonly GraphGroup[];
  /** The group looked into, null when none is. */
  readonly inside: Overview['inside'];
  readonly base: Base;
  readonly events: readonly PlaceEvent[];
  readonly pinned: ReadonlySet<string>;
  /** Ids of the pairs on the strongest of the shortest paths that were asked for last. */
  readonly strongest: ReadonlySet<string>;
  /** The focus, when it is in the picture only because it is the focus. */
  readonly implicit: string | null;
  /** A node of the step whose answer is not there yet; later steps wait for it, so that places do not depend on luck. */
  readonly waitingFor: string | null;
  /** Whether a step was cut short because the canvas is full. */
  readonly full: boolean;
}

/** How a picture is laid out: as is picked, else as it opens. */
export const layoutShown = ({ base }: Pick<Picture, 'base'>, picked: { readonly id: LayoutId } | null) =>
  picked?.id ?? base.opens;

/** What its colours stand for: as is picked, else makers on a ladder and types elsewhere. */
export const colourShown = (
  picture: Pick<Picture, 'base'>,
  { colour, layout }: { readonly colour: ColourId | null; readonly layout: { readonly id: LayoutId } | null },
): ColourId => colour ?? (layoutShown(picture, layout) === 'ladder' ? 'vendor' : 'type');

/** How many new neighbours a step of expanding brings. */
export const pageSize = 20;
/** With more nodes than this no picture is read any more: nothing further is added. */
export const maxNodes = 300;

export function moreId(ref: string, of: NeighbourKind | null = null): string {
  return of ? `more:${ref}@${printKind(of)}` : `more:${ref}`;
}

export const groupId = (id: string) => `group:${id}`;

/** The same for both directions. */
export function pairId(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

export function pairsOf(edges: Iterable<GraphEdge>, has: (ref: string) => boolean): readonly PicturePair[] {
  const pairs = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    if (!has(edge.from) || !has(edge.to)) continue;
    const id = pairId(edge.from, edge.to);
    const pair = pairs.get(id);
    if (pair) pair.push(edge);
    else pairs.set(id, [edge]);
  }
  return [...pairs].map(([id, all]) => {
    const [from = '', to = ''] = id.split('~');
    return { id, from, to, edges: all, matches: all.reduce((sum, edge) => sum + edge.matches, 0) };
  });
}
