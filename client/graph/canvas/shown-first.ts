/** What of a picture is shown when it is drawn anew: all of it, or as much of what matters as can be read. */
import type { Rect } from './clear-pan.ts';

/** All is shown as small as this, and what matters most no smaller than it takes for names to be read. */
export const minZoom = { all: 0.5, near: 0.6 };

/** The box round all of these. */
export function around(boxes: readonly Rect[]): Rect {
  return {
    x1: Math.min(...boxes.map(({ x1 }) => x1)),
    x2: Math.max(...boxes.map(({ x2 }) => x2)),
    y1: Math.min(...boxes.map(({ y1 }) => y1)),
    y2: Math.max(...boxes.map(({ y2 }) => y2)),
  };
}

/** The largest zoom at which a box of px at zoom 1 fits into an area of px on screen. */
export function zoomHolding(box: Rect, area: Rect): number {
  return Math.min((area.x2 - area.x1) / (box.x2 - box.x1), (area.y2 - area.y1) / (box.y2 - box.y1));
}

/**
 * All boxes when they can be read together, or else as many of `near`, its first one above all, as can.
 *
 * @param all px at zoom 1
 * @param near what matters most comes first; with none of it all are shown
 * @param area px on screen
 */
export function shownFirst(all: readonly Rect[], near: readonly Rect[], area: Rect): readonly Rect[] {
  const holds = (boxes: readonly Rect[], least: number) => zoomHolding(around(boxes), area) >= least;
  if (near.length === 0 || holds(all, minZoom.all)) return all;
  return near.reduce<readonly Rect[]>(
    (shown, box) => (shown.length === 0 || holds([...shown, box], minZoom.near) ? [...shown, box] : shown),
    [],
  );
}
