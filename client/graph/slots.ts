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

/** Where boxes may lie at all, centred on (0, 0). */
export interface Bounds {
  readonly w: number;
  readonly h: number;
}

/** Steps of the search grid, px: labels are wide and low. */
const stepX = 16;
const stepY = 12;
const mostRings = 500;
const everywhere: Bounds = { w: Infinity, h: Infinity };

/** The nearest place where nothing of `taken` is closer than the clearance wanted; null when there is none. */
export function freeSlot(wanted: Wanted, taken: readonly Box[], bounds = everywhere): Point | null {
  const { w, h, around, clearance } = wanted;
  const inside = (place: Point) =>
    Math.abs(place.x) <= (bounds.w - w) / 2 && Math.abs(place.y) <= (bounds.h - h) / 2;
  let best: Point | null = null;
  let bestCost = Infinity;
  for (let ring = 0; ring < mostRings && ringCost(ring) < bestCost; ring += 1) {
    if (ring * stepX > bounds.w && ring * stepY > bounds.h) break;
    for (const place of ringAround(around, ring)) {
      const cost = distance(place, around);
      if (cost >= bestCost || !inside(place)) continue;
      const box = { ...place, w, h };
      if (taken.some((other) => touches(box, other, clearance))) continue;
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
  const at = (column: number, row: number): Point => ({
    x: Math.round(origin.x + column * stepX),
    y: Math.round(origin.y + row * stepY),
  });
  if (ring === 0) return [at(0, 0)];
  const places: Point[] = [];
  for (let column = -ring; column <= ring; column += 1) places.push(at(column, -ring), at(column, ring));
  for (let row = -ring + 1; row < ring; row += 1) places.push(at(-ring, row), at(ring, row));
  return places;
}
