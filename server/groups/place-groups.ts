/**
 * Places for the groups of one level: those of one area together, areas and groups that are linked near each other,
 * none over another. Pure and deterministic.
 */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { compare } from './cut-level.ts';

export interface GroupToPlace {
  readonly id: string;
  /** How many tools. */
  readonly size: number;
  readonly area: string | null;
  readonly links: readonly { readonly to: string; readonly matches: number; readonly functions: number }[];
}

const ticks = 300;
const gap = 14;

/** Radius of a group's disc in the units of the places, which are pixels at zoom 1. */
export const groupRadius = (size: number): number => 18 + 9 * Math.log2(1 + size);

/** @returns x and y by id, around 0,0 */
export function placeGroups(groups: readonly GroupToPlace[]): Map<string, { x: number; y: number }> {
  const areaOf = new Map(groups.map(({ id, area }) => [id, area ?? '']));
  const links = groups.flatMap(({ id: from, links: own }) =>
    own
      .filter(({ to }) => areaOf.has(to) && from < to)
      .map(({ to, matches, functions }) => ({
        from,
        to,
        weight: Math.log10(1 + matches) + functions / 4,
      })),
  );
  const areas = [...new Set(areaOf.values())].sort(compare).map((area) => {
    const inside = settled(
      groups
        .filter(({ id }) => areaOf.get(id) === area)
        .map(({ id, size }) => ({ id, radius: groupRadius(size) })),
      links.filter(({ from, to }) => areaOf.get(from) === area && areaOf.get(to) === area),
    );
    const radius = Math.max(...inside.map((disc) => Math.hypot(disc.x, disc.y) + disc.radius));
    return { id: area, radius, inside };
  });
  const across = links.map(({ from, to, weight }) => ({
    from: areaOf.get(from) ?? '',
    to: areaOf.get(to) ?? '',
    weight,
  }));
  const middles = new Map(
    settled(
      areas,
      across.filter(({ from, to }) => from !== to),
    ).map(({ id, x, y }) => [id, { x, y }]),
  );
  return new Map(
    areas.flatMap(({ id: area, inside }) => {
      const middle = middles.get(area) ?? { x: 0, y: 0 };
      return inside.map(({ id, x, y }): [string, { x: number; y: number }] => [
        id,
        { x: Math.round(middle.x + x), y: Math.round(middle.y + y) },
      ]);
    }),
  );
}

interface Disc {
  readonly id: string;
  readonly radius: number;
}

/** Discs around their common middle. */
function settled(
  discs: readonly Disc[],
  links: readonly { readonly from: string; readonly to: string; readonly weight: number }[],
): readonly (Disc & { readonly x: number; readonly y: number })[] {
  // d3-force starts nodes on a spiral by their index: the same order gives the same picture.
  const nodes: Placing[] = discs.map(({ id, radius }) => ({ id, radius }));
  const pulls = links.map(({ from, to, weight }) => ({ source: from, target: to, weight }));
  forceSimulation<Placing>(nodes)
    .force(
      'link',
      forceLink<Placing, (typeof pulls)[number]>(pulls)
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
  return nodes.map(({ id, radius, x = 0, y = 0 }) => ({ id, radius, x, y }));
}

interface Placing extends Disc {
  x?: number;
  y?: number;
}
