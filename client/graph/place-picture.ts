/** Places for all of a picture: the opening map's own, then free slots in the order things came. */
import type { Box, Point } from './box.ts';
import { freeSlot } from './slots.ts';

export interface Arrival {
  readonly id: string;
  readonly w: number;
  readonly h: number;
  /** What it is placed beside; null: where there is room. */
  readonly origin: string | null;
}

/** Least distance between labels, px, and the room left round a node that comes without an origin. */
const gap = 10;
const ownRoom = 70;

/**
 * Later arrivals never change the places of earlier ones. `moved` are nodes a person has dragged: they are
 * taken where they are now.
 */
export function placePicture(
  opening: ReadonlyMap<string, Box>,
  arrivals: readonly Arrival[],
  moved: ReadonlyMap<string, Box>,
): ReadonlyMap<string, Point> {
  const boxes = new Map<string, Box>([...opening, ...moved]);
  for (const arrival of arrivals) {
    if (boxes.has(arrival.id)) continue;
    const { w, h, origin } = arrival;
    const around = (origin === null ? undefined : boxes.get(origin)) ?? { x: 0, y: 0 };
    const place = freeSlot({ w, h, around, clearance: origin === null ? ownRoom : gap }, [...boxes.values()]) ?? around;
    boxes.set(arrival.id, { ...place, w, h });
  }
  return boxes;
}
