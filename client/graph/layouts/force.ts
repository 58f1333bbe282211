/** Forces bring what is linked together, then the picture is spread over the free area. */
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
import type { Bounds } from '../slots.ts';
import type { LayoutInput, Wish, Wishes } from './layout-input.ts';

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly w: number;
  readonly h: number;
}

/** Ticks of the simulation: fewer for large pictures, which settle as a whole no better with more. */
const ticksFor = (nodes: number) => (nodes <= 200 ? 240 : 120);
const gap = 8;

export const force: Wishes = (input) => spread(settle(input), input.area);

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
  const ticks = ticksFor(bodies.length);
  // Cooled as far in any number of ticks.
  simulation.alphaDecay(1 - 0.001 ** (0.8 / ticks)).tick(ticks);
  return bodies;
}

/**
 * Spreads the bodies over the area. Half by where they lie and half by their rank along each axis, so that a
 * dense middle opens and no corner stays empty.
 */
export function spread(
  bodies: readonly { id: string; w: number; h: number; x?: number | undefined; y?: number | undefined }[],
  area: Bounds,
): readonly Wish[] {
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
