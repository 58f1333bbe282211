import type { Bounds } from '../slots.ts';
import type { Wish } from './layout-input.ts';

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
