import type { Box } from '../../graph/box.ts';
import type { Insets } from '../../graph/canvas-viewport.ts';
import type { FreeArea } from './use-base-layout.ts';

/** What the cards over the canvas cover, px. On a phone the sheet covers the lower part by its own height. */
export const cards = {
  margin: 24,
  /** The row of search, filters and looks at the top. */
  head: 70,
  /** The row of the trail and the zoom buttons, with its distance to the edge. */
  foot: 74,
  legend: { w: 208, h: 250 },
};

export const wideInsets: Insets = {
  top: cards.head,
  right: cards.margin,
  bottom: cards.foot,
  left: cards.margin,
  corner: { w: cards.legend.w + cards.margin, h: cards.legend.h + cards.margin },
};
export const narrowInsets = (sheet: number): Insets => ({ top: 58, right: 10, bottom: sheet + 10, left: 10 });

/**
 * The area the opening map is laid out in. Steps of 40 px, so that windows of about one size show one picture.
 * `legend` is the legend card's height when it is open over the map.
 */
export function freeArea(width: number, height: number, insets: Insets, legend: number): FreeArea {
  const inner = (size: number, a: number, b: number) => Math.max(240, Math.floor((size - a - b) / 40) * 40);
  const area = { w: inner(width, insets.left, insets.right), h: inner(height, insets.top, insets.bottom) };
  const over = legend - (insets.bottom - cards.margin);
  if (over <= 0) return { area, walls: [] };
  const wall: Box = {
    x: -area.w / 2 + cards.legend.w / 2,
    y: area.h / 2 - over / 2,
    w: cards.legend.w,
    h: over,
  };
  return { area, walls: [wall] };
}
