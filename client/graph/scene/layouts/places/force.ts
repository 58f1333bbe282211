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
import type { LayoutInput } from '../layout-input.ts';

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly w: number;
  readonly h: number;
}

/** Ticks of the simulation: fewer for large pictures, which settle as a whole no better with more. */
const ticksFor = (nodes: number) => (nodes <= 200 ? 240 : 120);
const gap = 8;

export function settle(input: LayoutInput): readonly Body[] {
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
