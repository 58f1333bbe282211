/**
 * Where a node goes: the cheapest free place round what it belongs to. Nothing that is placed moves, and nothing
 * new touches anything else (rectangles, not discs, since labels are wide).
 */
import { type Box, lineHits, type Point, touches } from './box.ts';

export interface Wanted {
  readonly w: number;
  readonly h: number;
  readonly around: Point;
  /** Free space wanted beside, and above and below, px. */
  readonly clearance: Point;
  /** Lines from `around` to places given before; the new box and its own line stay off them where they can. */
  readonly lines?: readonly Point[];
}

/** Where boxes may lie at all, centred on (0, 0). */
export interface Bounds {
  readonly w: number;
  readonly h: number;
}

/** Steps of the search grid, px: labels are wide and low. */
const stepX = 16;
const stepY = 12;
const mostRings = 400;
/** What it costs to lie on a line, or to have one's own line run under a label, px. */
const onLine = 90;
const everywhere: Bounds = { w: Infinity, h: Infinity };

/** A place where nothing of `taken` is closer than the clearance wanted; null when there is none. */
export function freeSlot(wanted: Wanted, taken: readonly Box[], bounds = everywhere): Point | null {
  const { w, h, around, clearance, lines } = wanted;
  const inside = (place: Point) =>
    Math.abs(place.x) <= (bounds.w - w) / 2 && Math.abs(place.y) <= (bounds.h - h) / 2;
  const cost = (box: Box) =>
    distance(box, around) + (lines ? onLine * crossings(box, around, lines, taken) : 0);
  let best: Point | null = null;
  let bestCost = Infinity;
  for (let ring = 0; ring < mostRings && ringCost(ring) < bestCost; ring += 1) {
    if (ring * stepX > bounds.w && ring * stepY > bounds.h) break;
    for (const place of ringAround(around, ring)) {
      if (distance(place, around) >= bestCost || !inside(place)) continue;
      const box = { ...place, w, h };
      if (taken.some((other) => touches(box, other, clearance))) continue;
      const price = cost(box);
      if (price >= bestCost) continue;
      best = place;
      bestCost = price;
    }
  }
  return best;
}

/** Labels under the way from `from` to the box, and earlier lines under the box. */
function crossings(box: Box, from: Point, lines: readonly Point[], taken: readonly Box[]): number {
  let found = 0;
  for (const other of taken) {
    if (!(other.x === from.x && other.y === from.y) && lineHits(from, box, other)) found += 1;
  }
  for (const end of lines) if (lineHits(from, end, box)) found += 1;
  return found;
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
