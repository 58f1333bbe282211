/** Where along the focus's edges their counts are printed, so that none lies on a node or on another count. */
import { type Box, type Point, touches } from '../scene/box.ts';
import type { Lead } from '../scene/lead.ts';

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

/** A place told by its line, so that it goes where the line goes. */
export interface Spot {
  /** Share of the way from the focus to the other end. */
  readonly share: number;
  /** Px beside the line. */
  readonly aside: number;
}

/** Px between a count and anything else. */
const rim: Point = { x: 3, y: 2 };

/** Shares of the way from the focus to the other end; a count leans to the side that leads. */
const middle = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8];
const lean: Record<Lead, number> = { leads: -0.08, trails: 0.08, close: 0, mixed: 0, unjudged: 0 };

/** Px beside its line where the strongest count may stand when the ends lie too close for one between them. */
const aside = [14, -14, 22, -22, 30, -30, 38, -38];

/** The counts that have a place, with it; strong edges come first and choose first. */
export function countPlaces(
  wanted: readonly CountWanted[],
  nodes: readonly Box[],
): readonly (CountWanted & Box & { readonly spot: Spot })[] {
  const taken = [...nodes];
  const placed: (CountWanted & Box & { readonly spot: Spot })[] = [];
  for (const [index, one] of wanted.entries()) {
    const onLine = middle.map((share) => ({ share: share + lean[one.lead], aside: 0 }));
    const beside = index === 0 ? aside.map((by) => ({ share: 0.5, aside: by })) : [];
    const box = [...onLine, ...beside]
      .map((spot) => ({ ...one, ...atSpot(one.from, one.to, spot), spot }))
      .find((candidate) => !taken.some((other) => touches(candidate, other, rim)));
    if (!box) continue;
    taken.push(box);
    placed.push(box);
  }
  return placed;
}

/** Where a spot is while the ends of its line are here. */
export function atSpot(a: Point, b: Point, { share, aside: by }: Spot): Point {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return {
    x: a.x + (b.x - a.x) * share - ((b.y - a.y) / length) * by,
    y: a.y + (b.y - a.y) * share + ((b.x - a.x) / length) * by,
  };
}
