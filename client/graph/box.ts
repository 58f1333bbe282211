/** A rectangle by its centre and size; one unit is a CSS pixel at zoom 1. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const none: Point = { x: 0, y: 0 };

/** Whether two boxes come closer than `gap` on both axes. */
export function touches(a: Box, b: Box, gap = none): boolean {
  return Math.abs(a.x - b.x) < (a.w + b.w) / 2 + gap.x && Math.abs(a.y - b.y) < (a.h + b.h) / 2 + gap.y;
}

/** Whether the straight line between two points meets a box. */
export function lineHits(from: Point, to: Point, box: Box): boolean {
  let start = 0;
  let end = 1;
  // The part of the line between the box's two sides, on each axis in turn.
  for (const [at, way, middle, size] of [
    [from.x, to.x - from.x, box.x, box.w],
    [from.y, to.y - from.y, box.y, box.h],
  ] as const) {
    if (way === 0) {
      if (Math.abs(at - middle) > size / 2) return false;
      continue;
    }
    const one = (middle - size / 2 - at) / way;
    const other = (middle + size / 2 - at) / way;
    start = Math.max(start, Math.min(one, other));
    end = Math.min(end, Math.max(one, other));
    if (start > end) return false;
  }
  return true;
}
