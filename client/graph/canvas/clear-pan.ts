/** Where to move a view so that nothing in it lies under the cards over the canvas. */
import type { Point } from '../scene/box.ts';

export interface Rect {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

interface View {
  readonly zoom: number;
  /** Px on screen, as Cytoscape counts it. */
  readonly pan: Point;
}

/** How many steps are tried along each axis. */
const steps = 8;

/**
 * The pan nearest to the view's own with all boxes inside the area and none under a card.
 *
 * @param boxes px at zoom 1
 * @param area px on screen, as `cards`
 * @returns null when there is none at this zoom
 */
export function clearPan(
  { zoom, pan }: View,
  boxes: readonly Rect[],
  area: Rect,
  cards: readonly Rect[],
): Point | null {
  const xs = pansAlong(
    pan.x,
    area.x1 - zoom * Math.min(...boxes.map(({ x1 }) => x1)),
    area.x2 - zoom * Math.max(...boxes.map(({ x2 }) => x2)),
  );
  const ys = pansAlong(
    pan.y,
    area.y1 - zoom * Math.min(...boxes.map(({ y1 }) => y1)),
    area.y2 - zoom * Math.max(...boxes.map(({ y2 }) => y2)),
  );
  const free = xs
    .flatMap((x) => ys.map((y) => ({ x, y })))
    .filter(({ x, y }) => boxes.every((box) => cards.every((card) => !lies(box, card, zoom, x, y))));
  const wayTo = (to: Point) => Math.hypot(to.x - pan.x, to.y - pan.y);
  return free.reduce<Point | null>((best, one) => (best && wayTo(best) <= wayTo(one) ? best : one), null);
}

/** The pan as it is where it is allowed, and places from one end to the other; only the first when none is. */
function pansAlong(now: number, least: number, most: number): readonly number[] {
  // Half a pixel of rounding is no reason to move.
  if (least > most + 0.5) return [now];
  const own = now >= least - 0.5 && now <= most + 0.5 ? [now] : [];
  return [...own, ...Array.from({ length: steps + 1 }, (_, i) => least + ((most - least) * i) / steps)];
}

function lies(box: Rect, card: Rect, zoom: number, x: number, y: number): boolean {
  return (
    box.x1 * zoom + x < card.x2 &&
    box.x2 * zoom + x > card.x1 &&
    box.y1 * zoom + y < card.y2 &&
    box.y2 * zoom + y > card.y1
  );
}
