/** Overlap removal: boxes are pushed apart, the same way every time, until none touches another. */
import type { Box, Point } from './box.ts';

export interface Movable {
  x: number;
  y: number;
  readonly w: number;
  readonly h: number;
}

export interface Bounds {
  readonly w: number;
  readonly h: number;
}

/**
 * Moves `boxes` in place, inside `bounds` (centred on 0, 0) and off `walls`. Answers whether every pair is at
 * least `gap` apart; false when `rounds` were not enough, which larger bounds mend.
 */
export function separate(
  boxes: readonly Movable[],
  walls: readonly Box[],
  bounds: Bounds,
  gap: number,
  rounds: number,
): boolean {
  for (let round = 0; round < rounds; round += 1) {
    if (!separateOnce(boxes, walls, bounds, gap)) return true;
  }
  return false;
}

/** One pass over all pairs; answers whether anything touched. */
function separateOnce(
  boxes: readonly Movable[],
  walls: readonly Box[],
  bounds: Bounds,
  gap: number,
): boolean {
  let touched = false;
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      const move = parting(a, b, gap);
      if (!move) continue;
      touched = true;
      shift(a, move, 0.5);
      shift(b, move, -0.5);
    }
  });
  for (const box of boxes) {
    for (const wall of walls) {
      const move = parting(box, wall, gap);
      if (!move) continue;
      touched = true;
      shift(box, move, 1);
    }
    keepInside(box, bounds);
  }
  return touched;
}

/** The move of `a` against `b` that parts them along one axis, or null when they are apart. */
function parting(a: Box, b: Box, gap: number): Point | null {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const x = (a.w + b.w) / 2 + gap - Math.abs(dx);
  const y = (a.h + b.h) / 2 + gap - Math.abs(dy);
  const slack = 0.01;
  if (x <= slack || y <= slack) return null;
  // A little more than needed, so that rows of boxes settle instead of creeping.
  const firm = 1.02;
  return x < y ? { x: (dx < 0 ? -x : x) * firm, y: 0 } : { x: 0, y: (dy < 0 ? -y : y) * firm };
}

function shift(box: Movable, by: Point, share: number): void {
  box.x += by.x * share;
  box.y += by.y * share;
}

function keepInside(box: Movable, bounds: Bounds): void {
  const x = Math.max(0, (bounds.w - box.w) / 2);
  const y = Math.max(0, (bounds.h - box.h) / 2);
  box.x = Math.min(x, Math.max(-x, box.x));
  box.y = Math.min(y, Math.max(-y, box.y));
}
