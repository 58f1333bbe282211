/**
 * Lays out nodes by one of the layouts: it says where each wants to be, then labels are parted. The same input gives
 * the same picture: nothing here is random.
 */
import type { Box } from './box.ts';
import { byId } from './by-id.ts';
import { layOutExactly } from './layouts/exact.ts';
import { layouts } from './layouts/layouts.ts';
import { spread } from './layouts/spread.ts';
import type { Layout, LayoutInput, LayoutResult, Wish } from './layouts/layout-input.ts';
import { createOccupied } from './occupied.ts';
import { type Bounds, freeSlot } from './slots.ts';

/** Least distance between two labels, px. */
const gap = 8;
/** From how many edges a node is a hub, and how much more room is left round it, px, so that its fan is seen. */
const hubEdges = 8;
const hubRoom = 44;
/** By how much the area grows in a step. */
const growth = 1.04;
/** Share of the area that labels may take before it is made larger at once. */
const dense = 0.58;

export async function layout(input: LayoutInput): Promise<LayoutResult> {
  if (input.nodes.length === 0) return { places: [], scale: 1 };
  const {
    run,
    fills = false,
    exact = false,
  }: Pick<Layout, 'run' | 'fills' | 'exact'> = input.id === 'given' ? given : byId<Layout>(layouts, input.id);
  if (exact) return layOutExactly({ run }, input);
  const wishes = await run(input);
  if (fills) return spreadOut(wishes, input);
  const places = part(wishes, input, new Set(), [], everywhere);
  return { places, scale: scaleOf(places, input) };
}

/** Nobody picks it: a map that comes laid out. */
const given: Pick<Layout, 'run' | 'fills'> = {
  fills: true,
  run: ({ nodes, area }) =>
    spread(
      nodes
        .filter(({ pinned }) => pinned === null)
        .map(({ id, w, h, given: place }) => ({ id, w, h, ...place })),
      area,
    ),
};

const everywhere: Bounds = { w: Infinity, h: Infinity };

/** Fills the free area, and as much more as the labels need. */
function spreadOut(wishes: readonly Wish[], input: LayoutInput): LayoutResult {
  const hubs = hubsOf(input);
  const taken = input.nodes.reduce((sum, { w, h }) => sum + (w + gap) * (h + gap), 0);
  const least = Math.max(1, Math.sqrt(taken / dense / (input.area.w * input.area.h)));
  const attempt = (steps: number): LayoutResult | null => {
    const scale = least * growth ** steps;
    const area = { w: input.area.w * scale, h: input.area.h * scale };
    const walls = input.walls.map((wall) => scaled(wall, scale));
    const widened = wishes.map((one) => ({ ...one, x: one.x * scale, y: one.y * scale }));
    const places = part(widened, input, hubs, walls, area);
    return places.length === input.nodes.length ? { places, scale } : null;
  };
  return smallest(attempt);
}

/** What comes of the fewest steps that are enough: ever longer strides up, then halves of the last one back. */
function smallest(attempt: (steps: number) => LayoutResult | null): LayoutResult {
  let failed = -1;
  let enough = 0;
  let best = attempt(enough);
  for (let stride = 2; !best; stride *= 2) {
    failed = enough;
    enough += stride;
    best = attempt(enough);
  }
  while (enough - failed > 1) {
    const between = Math.floor((failed + enough) / 2);
    const result = attempt(between);
    if (result) {
      best = result;
      enough = between;
    } else failed = between;
  }
  return best;
}

/**
 * Gives every box the free place nearest to where it wants to be, pinned ones their own, then hubs and large ones
 * first; stops early when one does not fit.
 */
function part(
  wishes: readonly Wish[],
  { nodes }: LayoutInput,
  hubs: ReadonlySet<string>,
  walls: readonly Box[],
  area: Bounds,
): LayoutResult['places'] {
  const least = {
    w: Math.min(...nodes.map(({ w }) => w)),
    h: Math.min(...nodes.map(({ h }) => h)),
    clearance: { x: gap, y: gap },
  };
  const occupied = createOccupied(walls, least);
  const places: { id: string; x: number; y: number }[] = [];
  for (const { id, w, h, pinned } of nodes) {
    if (!pinned) continue;
    occupied.add({ ...pinned, w, h });
    places.push({ id, ...pinned });
  }
  const fixed = new Set(places.map(({ id }) => id));
  const order = wishes
    .filter(({ id }) => !fixed.has(id))
    .sort((a, b) => Number(hubs.has(b.id)) - Number(hubs.has(a.id)) || b.h - a.h);
  for (const { id, x, y, w, h } of order) {
    const place = freeSlot({ w, h, around: { x, y }, clearance: { x: gap, y: gap }, bounds: area }, occupied);
    if (!place) return places;
    const room = hubs.has(id) ? hubRoom : 0;
    occupied.add({ ...place, w: w + room, h: h + room });
    places.push({ id, ...place });
  }
  return places;
}

function hubsOf({ nodes, edges }: LayoutInput): ReadonlySet<string> {
  const degree = new Map<string, number>();
  for (const id of edges.flatMap(({ from, to }) => [from, to])) degree.set(id, (degree.get(id) ?? 0) + 1);
  return new Set(nodes.map(({ id }) => id).filter((id) => (degree.get(id) ?? 0) >= hubEdges));
}

/** By how much the places reach beyond the free area. */
function scaleOf(places: LayoutResult['places'], { nodes, area }: LayoutInput): number {
  const sizes = new Map(nodes.map((node) => [node.id, node]));
  return places.reduce((most, { id, x, y }) => {
    const { w, h } = sizes.get(id) ?? { w: 0, h: 0 };
    return Math.max(most, (2 * Math.abs(x) + w) / area.w, (2 * Math.abs(y) + h) / area.h);
  }, 1);
}

function scaled(box: Box, by: number): Box {
  return { x: box.x * by, y: box.y * by, w: box.w * by, h: box.h * by };
}
