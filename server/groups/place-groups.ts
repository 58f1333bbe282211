/** Places for the groups of one level: linked ones near each other, none over another. Pure and deterministic. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';

export interface PlacedLink {
  readonly to: string;
  /** Matches between the tools of the two groups. */
  readonly matches: number;
}

export interface GroupToPlace {
  readonly id: string;
  /** How many tools. */
  readonly size: number;
  readonly links: readonly PlacedLink[];
}

const ticks = 300;
const gap = 14;

/** Radius of a group's disc in the units of the places, which are pixels at zoom 1. */
export const groupRadius = (size: number): number => 18 + 9 * Math.log2(1 + size);

/** @returns x and y by id, around 0,0 */
export function placeGroups(groups: readonly GroupToPlace[]): Map<string, { x: number; y: number }> {
  const known = new Set(groups.map(({ id }) => id));
  // d3-force starts nodes on a spiral by their index: the same order gives the same picture.
  const nodes: Placing[] = groups.map(({ id, size }) => ({ id, radius: groupRadius(size) }));
  const links = groups.flatMap(({ id, links: own }) =>
    own
      .filter(({ to }) => known.has(to) && id < to)
      .map(({ to, matches }) => ({ source: id, target: to, weight: Math.log10(1 + matches) })),
  );
  const simulation = forceSimulation<Placing>(nodes)
    .force(
      'link',
      forceLink<Placing, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(120)
        .strength(({ weight }) => Math.min(0.6, 0.1 * weight)),
    )
    .force('charge', forceManyBody().strength(-60))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.07))
    .force('collide', forceCollide<Placing>(({ radius }) => radius + gap).iterations(3))
    .stop()
    .tick(ticks);
  return new Map(
    simulation.nodes().map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x), y: Math.round(y) }]),
  );
}

interface Placing {
  readonly id: string;
  readonly radius: number;
  x?: number;
  y?: number;
}
