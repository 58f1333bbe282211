/**
 * The lines from one node to those placed round it. Seen from that node a label is a span of directions at a
 * distance; a line crosses a label when it goes further in one of these directions.
 */
import type { Box, Point } from './box.ts';

export interface Fan {
  /** Labels under a line to this place. Labels only ever come, so it never gets fewer. */
  under(place: Point): number;
  /** Lines under the box. */
  over(box: Box): number;
  addLabel(box: Box): void;
  addLine(to: Point): void;
}

const directions = 512;

export function createFan(origin: Point, labels: Iterable<Box>): Fan {
  /** Distances of the labels met in each direction. */
  const met: number[][] = Array.from({ length: directions }, () => []);
  const lines: { readonly direction: number; readonly length: number }[] = [];
  const fan: Fan = {
    under(place) {
      const away = distance(origin, place);
      let count = 0;
      for (const label of met[direction(origin, place)] ?? []) if (label < away) count += 1;
      return count;
    },
    over(box) {
      if (lines.length === 0) return 0;
      const away = distance(origin, box);
      const { from, size } = spanOf(origin, box);
      let count = 0;
      for (const line of lines) if (line.length > away && turn(line.direction - from) <= size) count += 1;
      return count;
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
  const x = b.x - a.x;
  const y = b.y - a.y;
  return Math.sqrt(x * x + y * y);
}

/** 0 to 511, once round. */
function direction(from: Point, to: Point): number {
  return directionOf(to.x - from.x, to.y - from.y);
}

function directionOf(x: number, y: number): number {
  return turn(Math.round((Math.atan2(y, x) / (2 * Math.PI)) * directions));
}

function turn(steps: number): number {
  return ((steps % directions) + directions) % directions;
}

/** The directions in which a box lies: the first one and how many follow. */
function spanOf(origin: Point, box: Box): { from: number; size: number } {
  const middle = direction(origin, box);
  const x = box.x - origin.x;
  const y = box.y - origin.y;
  let before = 0;
  let behind = 0;
  for (let corner = 0; corner < 4; corner += 1) {
    const dx = x + (corner < 2 ? -box.w / 2 : box.w / 2);
    const dy = y + (corner % 2 === 0 ? -box.h / 2 : box.h / 2);
    const off = turn(directionOf(dx, dy) - middle + directions / 2) - directions / 2;
    if (off < before) before = off;
    if (off > behind) behind = off;
  }
  return { from: turn(middle + before), size: behind - before };
}
