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

/** Px between labels, so that the lines and counts between them are seen. */
const apart: Point = { x: 14, y: 16 };
/** Px of free space round an expanded node, and round one that comes without an origin. */
const yard = { w: 70, h: 70 };
const ownRoom: Point = { x: 90, y: 70 };

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
  const lines = new Map<string, Point[]>();
  for (const { id, w, h, origin } of arrivals) {
    if (boxes.has(id)) continue;
    const from = origin === null ? undefined : boxes.get(origin);
    const taken = [...boxes.values()];
    const drawn = lines.get(origin ?? '') ?? [];
    const place = from
      ? freeSlot({ w, h, around: from, clearance: apart, lines: drawn }, [...taken, around(from)])
      : freeSlot({ w, h, around: { x: 0, y: 0 }, clearance: ownRoom }, taken);
    const box = { ...(place ?? from ?? { x: 0, y: 0 }), w, h };
    boxes.set(id, box);
    lines.set(origin ?? '', [...drawn, box]);
  }
  return boxes;
}

/** The yard of a node: its lines fan out there. */
function around(box: Box): Box {
  return { x: box.x, y: box.y, w: box.w + yard.w, h: box.h + yard.h };
}
