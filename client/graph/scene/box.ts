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
