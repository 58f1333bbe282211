/** Where along the focus's edges their counts are printed, so that none lies on a node or on another count. */
import { type Box, type Point, touches } from './box.ts';
import type { Lead } from './lead.ts';

/** Px between a count and anything else. */
const rim: Point = { x: 3, y: 3 };

export interface CountWanted {
  readonly id: string;
  /** Centre of the focus and of the other end. */
  readonly focus: Point;
  readonly other: Point;
  readonly w: number;
  readonly h: number;
  readonly lead: Lead;
}

/** Shares of the way from the focus to the other end: the middle first, leaning to the side that leads. */
const toFocus = [0.44, 0.38, 0.5, 0.32, 0.56, 0.26, 0.62, 0.68, 0.2, 0.74, 0.8];
const toOther = [0.56, 0.62, 0.5, 0.68, 0.44, 0.74, 0.38, 0.32, 0.8, 0.26, 0.2];
const middle = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];

/** Px from the focus's centre, for each count that has a place; the strongest edges come first and choose first. */
export function countPlaces(wanted: readonly CountWanted[], nodes: readonly Box[]): ReadonlyMap<string, number> {
  const taken = [...nodes];
  const places = new Map<string, number>();
  for (const one of wanted) {
    const share = sharesFor(one.lead).find((at) => {
      const box = { ...between(one.focus, one.other, at), w: one.w, h: one.h };
      return !taken.some((other) => touches(box, other, rim));
    });
    if (share === undefined) continue;
    taken.push({ ...between(one.focus, one.other, share), w: one.w, h: one.h });
    places.set(one.id, share * Math.hypot(one.other.x - one.focus.x, one.other.y - one.focus.y));
  }
  return places;
}

function sharesFor(lead: Lead): readonly number[] {
  if (lead === 'leads') return toFocus;
  return lead === 'trails' ? toOther : middle;
}

function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
