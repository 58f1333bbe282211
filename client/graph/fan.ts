/**
 * The lines from one node to those placed round it. Seen from that node a label is a span of directions at a
 * distance; a line crosses a label when it goes further in one of these directions.
 */
import type { Box, Point } from './box.ts';

export interface Fan {
  /** Labels under a line to this box's middle, and lines under the box. */
  crossings(box: Box): number;
  addLabel(box: Box): void;
  addLine(to: Point): void;
}

const directions = 512;

export function createFan(origin: Point, labels: Iterable<Box>): Fan {
  /** Distances of the labels met in each direction. */
  const met: number[][] = Array.from({ length: directions }, () => []);
  const lines: { readonly direction: number; readonly length: number }[] = [];
  const fan: Fan = {
    crossings(box) {
      const away = distance(origin, box);
      const under = met[direction(origin, box)] ?? [];
      const { from, size } = spanOf(origin, box);
      const over = lines.filter((line) => line.length > away && turn(line.direction - from) <= size);
      return under.filter((label) => label < away).length + over.length;
    },
    addLabel(box) {
      if (Math.abs(box.x - origin.x) <= box.w / 2 && Math.abs(box.y - origin.y) <= box.h / 2) return;
      const { from, size } = spanOf(origin, box);
      for (let step = 0; step <= size; step += 1) met[turn(from + step)]?.push(distance(origin, box));
    },
    addLine(to) {
      lines.push({ direction: direction(origin, to), length: distance(origin, to) });
    },
  };
  for (const box of labels) fan.addLabel(box);
  return fan;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** 0 to 511, once round. */
function direction(from: Point, to: Point): number {
  return turn(Math.round((Math.atan2(to.y - from.y, to.x - from.x) / (2 * Math.PI)) * directions));
}

function turn(steps: number): number {
  return ((steps % directions) + directions) % directions;
}

/** The directions in which a box lies: the first one and how many follow. */
function spanOf(origin: Point, box: Box): { from: number; size: number } {
  const middle = direction(origin, box);
  let before = 0;
  let behind = 0;
  for (const x of [box.x - box.w / 2, box.x + box.w / 2]) {
    for (const y of [box.y - box.h / 2, box.y + box.h / 2]) {
      const off = turn(direction(origin, { x, y }) - middle + directions / 2) - directions / 2;
      before = Math.min(before, off);
      behind = Math.max(behind, off);
    }
  }
  return { from: turn(middle + before), size: behind - before };
}
