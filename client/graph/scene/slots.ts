/**
 * Where a node goes: the cheapest free place round what it belongs to. Nothing that is placed moves, and nothing
 * new touches anything else (rectangles, not discs, since labels are wide).
 */
import type { Point } from './box.ts';
import type { Fan } from './fan.ts';
import type { Occupied } from './occupied.ts';

export interface Wanted {
  readonly w: number;
  readonly h: number;
  readonly around: Point;
  /** Free space wanted beside, and above and below, px. */
  readonly clearance: Point;
  /** Where it may lie at all. */
  readonly bounds?: Bounds;
  /** The lines round `around`: the new node and its own line keep clear of them and of labels where they can. */
  readonly fan?: Fan;
  /** What searches round this point have learned of each step, from one to the next: see `noneTaken`. */
  readonly taken?: Uint8Array;
  /** Where the new node's other edges lead: places on that side are preferred. */
  readonly towards?: Point | null;
}

/** Centred on (0, 0). */
export interface Bounds {
  readonly w: number;
  readonly h: number;
}

/** Steps of the search grid, px: labels are wide and low. */
const step: Point = { x: 16, y: 12 };
/** To here in single steps, and to there at all, px. */
const near = 720;
const far = 4032;
/** Sideways counts less, as a canvas is wider than high. */
const flat: Point = { x: 0.8, y: 1.25 };
/** What a crossing costs, px of distance; more than a few are all the same, as the map is dense. */
const perCrossing = 60;
const maxCrossings = 3;
/** What a place on the side away from the other ends of its edges costs, px of distance. */
const awayCost = 90;
/** Of a step where nothing will ever fit. */
const neverFree = 255;
/** Smaller than any label, px. */
const minSlot = { w: 40, h: 20 };
const everywhere: Bounds = { w: Infinity, h: Infinity };

interface Offset extends Point {
  /** Px, as `flat` counts them. */
  readonly cost: number;
  readonly length: number;
}

/** Null when there is no free place within the bounds. */
export function freeSlot(wanted: Wanted, occupied: Pick<Occupied, 'isFree'>): Point | null {
  const { w, h, around, clearance, fan, taken, towards, bounds = everywhere } = wanted;
  const rightmost = (bounds.w - w) / 2;
  const lowest = (bounds.h - h) / 2;
  const start: Point = { x: Math.round(around.x), y: Math.round(around.y) };
  let best: Point | null = null;
  let bestCost = Infinity;
  const steps = offsets();
  for (let index = 0; index < steps.length; index += 1) {
    const offset = steps[index];
    if (!offset || offset.cost >= bestCost) break;
    const known = taken?.[index] ?? 0;
    if (known === neverFree) continue;
    const fixed =
      offset.cost + (towards ? awayCost * awayShare(offset, towards.x - start.x, towards.y - start.y) : 0);
    // The cheap questions first: most steps are out by what is known of them.
    if (fixed + perCrossing * known >= bestCost) continue;
    const box = { x: start.x + offset.x, y: start.y + offset.y, w, h };
    if (Math.abs(box.x) > rightmost || Math.abs(box.y) > lowest) continue;
    if (!occupied.isFree(box, clearance)) {
      if (taken && !occupied.isFree({ x: box.x, y: box.y, w: minSlot.w, h: minSlot.h }, clearance)) {
        taken[index] = neverFree;
      }
      continue;
    }
    let crossings = 0;
    if (fan) {
      crossings = Math.min(maxCrossings, fan.under(box));
      if (taken) taken[index] = crossings;
      if (fixed + perCrossing * crossings >= bestCost) continue;
      if (crossings < maxCrossings) crossings = Math.min(maxCrossings, crossings + fan.over(box));
    }
    const cost = fixed + perCrossing * crossings;
    if (cost >= bestCost) continue;
    best = { x: box.x, y: box.y };
    bestCost = cost;
  }
  return best;
}

/** 0 on the side of (x, y), 1 on the opposite one. */
function awayShare(offset: Offset, x: number, y: number): number {
  const length = offset.length * Math.sqrt(x * x + y * y);
  return length === 0 ? 0 : (1 - (offset.x * x + offset.y * y) / length) / 2;
}

/**
 * For `taken`, one for each point that is searched round: of each step how many labels a line to it crosses at least,
 * or `neverFree`. Both stay true as long as nothing leaves.
 */
export function noneTaken(): Uint8Array {
  return new Uint8Array(offsets().length);
}

let sorted: readonly Offset[] | undefined;

/** Steps away from a point, nearest first, coarser further out; made once. */
function offsets(): readonly Offset[] {
  if (sorted) return sorted;
  const all: Offset[] = [];
  const put = (x: number, y: number) =>
    all.push({ x, y, cost: Math.hypot(x * flat.x, y * flat.y), length: Math.hypot(x, y) });
  for (let x = -near; x <= near; x += step.x) for (let y = -near; y <= near; y += step.y) put(x, y);
  for (let x = -far; x <= far; x += 3 * step.x) {
    for (let y = -far; y <= far; y += 3 * step.y) if (Math.max(Math.abs(x), Math.abs(y)) > near) put(x, y);
  }
  sorted = all.sort((a, b) => a.cost - b.cost || a.y - b.y || a.x - b.x);
  return sorted;
}
