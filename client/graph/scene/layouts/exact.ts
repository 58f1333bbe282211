/** Layouts whose places mean something to the pixel: nothing is parted, and pins hold. */
import type { Layout, LayoutInput, LayoutResult } from './layout-input.ts';

export async function layOutExactly({ run }: Pick<Layout, 'run'>, input: LayoutInput): Promise<LayoutResult> {
  const pins = new Map(input.nodes.map(({ id, pinned }) => [id, pinned]));
  const wishes = await run(input);
  const places = wishes.map(({ id, x, y }) => ({ id, ...(pins.get(id) ?? { x, y }) }));
  return { places, scale: reachOf(places, input) };
}

/** By how much the nodes' middles reach beyond the free area: what stands beside them has its room in it. */
function reachOf(places: LayoutResult['places'], { area }: LayoutInput): number {
  return places.reduce(
    (most, { x, y }) => Math.max(most, (2 * Math.abs(x)) / area.w, (2 * Math.abs(y)) / area.h),
    1,
  );
}
