/**
 * Places for alternatives round the tool they could replace: the distance from the middle goes with 1 - score, and no
 * label lies on another. Distances are those of a flat ring, as a page is wider than high: at the same score the same ring.
 * Rings are not round, so what is clearly less alike is not put where it would be nearer than what is more alike.
 */
import { type Box, touches } from '../../../graph/scene/box.ts';

interface Wanted {
  readonly id: string;
  /** 0-1. */
  readonly score: number;
  /** Px of the label. */
  readonly w: number;
  readonly h: number;
}

export interface GraphPlaces {
  /** Px from the top left corner. */
  readonly nodes: readonly (Box & { readonly id: string })[];
  readonly middle: Box;
  readonly width: number;
  readonly height: number;
  /** Radii of the ring of a score, px. */
  readonly ring: (score: number) => { readonly rx: number; readonly ry: number };
}

/** Least distance between labels, px. */
const gap = { x: 10, y: 8 };
/** Directions that are tried. */
const directions = 240;
/** By how much the drawing grows when not all labels find a place. */
const growth = 1.12;
/** Clearly less alike: by so much of the score. */
const clearly = 0.1;
/** And farther out by so much then, px. */
const visibly = 12;
/** So large a drawing has no room to keep that order; rings alone say it then. */
const maxGrown = 3;
/** What a line through a label costs, in directions. */
const crossingCost = 50;

/** @param width Px it may be wide; the height is as much as the labels need, `least` at least */
export function graphPlaces(
  items: readonly Wanted[],
  middle: { readonly w: number; readonly h: number },
  width: number,
  least: number,
): GraphPlaces {
  for (let grown = 1; ; grown *= growth) {
    const places = tryIn(items, middle, { width, height: least * grown, grown });
    if (places) return places;
  }
}

function tryIn(
  items: readonly Wanted[],
  size: { readonly w: number; readonly h: number },
  { width, height, grown }: { readonly width: number; readonly height: number; readonly grown: number },
): GraphPlaces | null {
  const centre = { x: width / 2, y: height / 2 };
  const widest = Math.max(0, ...items.map(({ w }) => w));
  const highest = Math.max(0, ...items.map(({ h }) => h));
  const outer = { x: Math.max(0, (width - widest) / 2 - 1), y: (height - highest) / 2 - 1 };
  // Outside the middle, whose label has to stay free; further out as it grows, since all may be as much alike.
  const out = 1 - 1 / grown ** 2;
  const from = (least: number, most: number) => Math.min(most, least + out * Math.max(0, most - least));
  const inner = {
    x: from((size.w + widest) / 2 + gap.x, outer.x),
    y: from((size.h + highest) / 2 + gap.y, outer.y),
  };
  const reach = 1 - lowestRing(items);
  const ring = (score: number) => ({
    rx: inner.x + ((1 - score) / reach) * (outer.x - inner.x),
    ry: inner.y + ((1 - score) / reach) * (outer.y - inner.y),
  });
  const mid: Box = { ...centre, ...size };
  const placed: (Box & { id: string; score: number; away: number })[] = [];
  // The nearest first: they have the least room.
  const order = items.toSorted((a, b) => b.score - a.score);
  for (const [index, { id, score, w, h }] of order.entries()) {
    const { rx, ry } = ring(score);
    const nearer = placed.filter((other) => grown < maxGrown && other.score > score + clearly);
    const least = Math.max(0, ...nearer.map(({ away }) => away + visibly));
    let best: (typeof placed)[number] | null = null;
    let bestCost = Infinity;
    const wished = wish(index, order.length);
    for (let step = 0; step < directions; step += 1) {
      const angle = (2 * Math.PI * step) / directions;
      const [x, y] = [Math.cos(angle) * rx, Math.sin(angle) * ry];
      const away = Math.hypot(x, y);
      const box = { id, score, away, x: centre.x + x, y: centre.y + y, w, h };
      if (away < least || touches(box, mid, gap) || placed.some((other) => touches(box, other, gap)))
        continue;
      const off = Math.abs(((step - wished + 1.5 * directions) % directions) - directions / 2);
      const crossed = placed.filter(
        (other) => crosses(centre, box, other) || crosses(centre, other, box),
      ).length;
      const cost = off + crossingCost * crossed;
      if (cost >= bestCost) continue;
      best = box;
      bestCost = cost;
    }
    if (!best) return null;
    placed.push(best);
  }
  const nodes = placed.map(({ id, x, y, w, h }) => ({ id, x, y, w, h }));
  return { nodes, middle: mid, width, height, ring };
}

/** The score of the outermost ring, in quarters: no room is kept for what is less alike than all. */
export function lowestRing(items: readonly { readonly score: number }[]): number {
  const lowest = Math.min(1, ...items.map(({ score }) => score));
  return Math.min(0.75, Math.floor(lowest * 4) / 4);
}

/** Spread round evenly, each far from the one before, the first to the upper right. */
function wish(index: number, all: number): number {
  const golden = 0.381_966;
  const share = all < 5 ? index / all : index * golden;
  return ((share + 0.9) % 1) * directions;
}

/** Whether a line from the middle to a place runs through a label. */
function crosses(from: { readonly x: number; readonly y: number }, to: Box, label: Box): boolean {
  let enter = 0;
  let leave = 1;
  for (const [start, way, low, high] of [
    [from.x, to.x - from.x, label.x - label.w / 2, label.x + label.w / 2],
    [from.y, to.y - from.y, label.y - label.h / 2, label.y + label.h / 2],
  ] as const) {
    if (way === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [a, b] = [(low - start) / way, (high - start) / way];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter < leave;
}
