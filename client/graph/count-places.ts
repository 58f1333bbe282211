/** Where along the focus's edges their counts are printed, so that none lies on a node or on another count. */
import { type Box, type Point, touches } from './box.ts';
import type { Lead } from './lead.ts';

export interface CountWanted {
  readonly id: string;
  readonly text: string;
  /** The focus and the other end: their ids, and their centres. */
  readonly ends: readonly [string, string];
  readonly from: Point;
  readonly to: Point;
  readonly w: number;
  readonly h: number;
  readonly lead: Lead;
}

/** Px between a count and anything else. */
const rim: Point = { x: 3, y: 2 };

/** Shares of the way from the focus to the other end; a count leans to the side that leads. */
const middle = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8];
const lean: Record<Lead, number> = { leads: -0.08, trails: 0.08, even: 0, mixed: 0, unjudged: 0 };

/** Px beside its line where the strongest count may stand when the ends lie too close for one between them. */
const aside = [14, -14, 22, -22, 30, -30, 38, -38];

/** The counts that have a place, with it; strong edges come first and choose first. */
export function countPlaces(
  wanted: readonly CountWanted[],
  nodes: readonly Box[],
): readonly (CountWanted & Box)[] {
  const taken = [...nodes];
  const placed: (CountWanted & Box)[] = [];
  for (const [index, one] of wanted.entries()) {
    const onLine = middle.map((share) => between(one.from, one.to, share + lean[one.lead]));
    const box = [...onLine, ...(index === 0 ? aside.map((by) => beside(one.from, one.to, by)) : [])]
      .map((place) => ({ ...one, ...place }))
      .find((candidate) => !taken.some((other) => touches(candidate, other, rim)));
    if (!box) continue;
    taken.push(box);
    placed.push(box);
  }
  return placed;
}

function beside(a: Point, b: Point, by: number): Point {
  const { x, y } = between(a, b, 0.5);
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: x - ((b.y - a.y) / length) * by, y: y + ((b.x - a.x) / length) * by };
}

function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
