/**
 * The opening map: forces bring what is linked together, then the picture is spread over the free area and
 * labels are parted. The same input gives the same picture: nothing here is random.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Box } from './box.ts';
import { createOccupied } from './occupied.ts';
import { type Bounds, freeSlot } from './slots.ts';

export interface LayoutInput {
  /** Sizes in CSS pixels at zoom 1. */
  readonly nodes: readonly { readonly id: string; readonly w: number; readonly h: number }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly weight: number }[];
  /** The free area; what lies over it (cards) is given as `walls`, in coordinates around its middle. */
  readonly area: Bounds;
  readonly walls: readonly Box[];
}

export interface LayoutResult {
  readonly places: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  /** The area used: that of the input, or larger by `scale` when the labels did not fit. */
  readonly scale: number;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly w: number;
  readonly h: number;
}

/** A box and where it wants to be. */
interface Wish extends Box {
  readonly id: string;
}

/** Least distance between two labels, px. */
const gap = 8;
const ticks = 240;
/** From how many edges a node is a hub, and how much more room is left round it, px, so that its fan is seen. */
const hubEdges = 8;
const hubRoom = 44;

export function layout(input: LayoutInput): LayoutResult {
  if (input.nodes.length === 0) return { places: [], scale: 1 };
  const bodies = settle(input);
  const hubs = hubsOf(input);
  for (let scale = 1; ; scale *= 1.04) {
    const area = { w: input.area.w * scale, h: input.area.h * scale };
    const places = part(
      spread(bodies, area),
      hubs,
      input.walls.map((wall) => scaled(wall, scale)),
      area,
    );
    if (places) return { places, scale };
  }
}

/** Gives every box the free place nearest to where it wants to be, large ones first; null when they do not fit. */
function part(
  boxes: readonly Wish[],
  hubs: ReadonlySet<string>,
  walls: readonly Box[],
  area: Bounds,
): LayoutResult['places'] | null {
  const occupied = createOccupied(walls);
  const places: { id: string; x: number; y: number }[] = [];
  for (const { id, x, y, w, h } of [...boxes].sort(
    (a, b) => Number(hubs.has(b.id)) - Number(hubs.has(a.id)) || b.h - a.h,
  )) {
    const place = freeSlot({ w, h, around: { x, y }, clearance: { x: gap, y: gap }, bounds: area }, occupied);
    if (!place) return null;
    const room = hubs.has(id) ? hubRoom : 0;
    occupied.add({ ...place, w: w + room, h: h + room });
    places.push({ id, ...place });
  }
  return places;
}

function hubsOf({ nodes, edges }: LayoutInput): ReadonlySet<string> {
  const degree = (id: string) => edges.filter((edge) => edge.from === id || edge.to === id).length;
  return new Set(nodes.map((node) => node.id).filter((id) => degree(id) >= hubEdges));
}

function settle(input: LayoutInput): readonly Body[] {
  const bodies: Body[] = input.nodes.map(({ id, w, h }) => ({ id, w, h }));
  const known = new Set(bodies.map((body) => body.id));
  const links: SimulationLinkDatum<Body>[] = input.edges
    .filter((edge) => known.has(edge.from) && known.has(edge.to))
    .map((edge) => ({ source: edge.from, target: edge.to }));
  const flat = Math.min(2.2, Math.max(0.5, input.area.w / input.area.h));
  const simulation = forceSimulation(bodies)
    .force(
      'links',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id((body) => body.id)
        .distance(110),
    )
    .force('apart', forceManyBody<Body>().strength(-520).distanceMax(700))
    .force('across', forceX<Body>(0).strength(0.05 / flat))
    .force('along', forceY<Body>(0).strength(0.05 * flat))
    .force('room', forceCollide<Body>((body) => (body.w + body.h) / 4 + gap / 2).strength(0.7))
    .stop();
  simulation.tick(ticks);
  return bodies;
}

/**
 * Spreads the bodies over the area. Half by where they lie and half by their rank along each axis, so that a
 * dense middle opens and no corner stays empty.
 */
function spread(bodies: readonly Body[], area: Bounds): readonly Wish[] {
  const x = evened(bodies.map((body) => body.x ?? 0));
  const y = evened(bodies.map((body) => body.y ?? 0));
  return bodies.map(({ id, w, h }, index) => ({
    id,
    w,
    h,
    x: ((x[index] ?? 0.5) - 0.5) * (area.w - w),
    y: ((y[index] ?? 0.5) - 0.5) * (area.h - h),
  }));
}

/** Each value as 0-1: the mean of its share of the range and its rank. */
function evened(values: readonly number[]): readonly number[] {
  const least = Math.min(...values);
  const range = Math.max(...values) - least || 1;
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const rank = new Map(order.map((index, place) => [index, place / Math.max(1, values.length - 1)]));
  return values.map((value, index) => ((value - least) / range + (rank.get(index) ?? 0)) / 2);
}

function scaled(box: Box, by: number): Box {
  return { x: box.x * by, y: box.y * by, w: box.w * by, h: box.h * by };
}
