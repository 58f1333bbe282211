import type { Box, Point } from '../../graph/scene/box.ts';

interface Size {
  readonly w: number;
  readonly h: number;
}

/** Px between a node and its menu, and from the menu to the edge of the map. */
const gap = 6;
const margin = 8;

/** The upper left corner of a menu of this size: below its node, else above, and never beyond the map. */
export function menuPlace(node: Box, menu: Size, map: Size): Point {
  const below = node.y + node.h / 2 + gap;
  const above = node.y - node.h / 2 - gap - menu.h;
  const y = below + menu.h <= map.h - margin || above < margin ? below : above;
  return { x: within(node.x - menu.w / 2, menu.w, map.w), y: within(y, menu.h, map.h) };
}

function within(at: number, size: number, all: number): number {
  return Math.max(margin, Math.min(at, all - margin - size));
}
