/**
 * Where new nodes go: the nearest free place round what they belong to. Nothing that is placed moves, and
 * nothing new touches anything else (rectangles, not discs, since labels are wide).
 */
import { type Box, type Point, touches } from './box.ts';

export interface Wanted {
  readonly w: number;
  readonly h: number;
  readonly around: Point;
  /** Free space wanted on every side, px. */
  readonly clearance: number;
}

/** Steps of the search grid, px: labels are wide and low. */
const stepX = 22;
const stepY = 18;
const mostRings = 400;

/** The nearest place where nothing of `taken` is closer than the clearance wanted. */
export function freeSlot(wanted: Wanted, taken: readonly Box[]): Point {
  let best = wanted.around;
  let bestCost = Infinity;
  for (let ring = 0; ring < mostRings && ringCost(ring) < bestCost; ring += 1) {
    for (const place of ringAround(wanted.around, ring)) {
      const cost = distance(place, wanted.around);
      if (cost >= bestCost) continue;
      const box = { ...place, w: wanted.w, h: wanted.h };
      if (taken.some((other) => touches(box, other, wanted.clearance))) continue;
      best = place;
      bestCost = cost;
    }
  }
  return best;
}

/** Sideways counts less, as a canvas is wider than high. */
const flat = { x: 0.8, y: 1.25 };

function distance(a: Point, b: Point): number {
  return Math.hypot((a.x - b.x) * flat.x, (a.y - b.y) * flat.y);
}

/** The least that a place on this ring can cost. */
function ringCost(ring: number): number {
  return ring * Math.min(stepX * flat.x, stepY * flat.y);
}

function ringAround(origin: Point, ring: number): readonly Point[] {
  if (ring === 0) return [origin];
  const at = (column: number, row: number): Point => ({
    x: Math.round(origin.x + column * stepX),
    y: Math.round(origin.y + row * stepY),
  });
  const places: Point[] = [];
  for (let column = -ring; column <= ring; column += 1) places.push(at(column, -ring), at(column, ring));
  for (let row = -ring + 1; row < ring; row += 1) places.push(at(-ring, row), at(ring, row));
  return places;
}
