/** Places for all of a picture: the opening map's own, then free slots in the order things came. */
import { type Box, type Point, touches } from './box.ts';
import { createFan, type Fan } from './fan.ts';
import { createOccupied, type Occupied } from './occupied.ts';
import { freeSlot, noneTaken } from './slots.ts';

interface Size {
  readonly w: number;
  readonly h: number;
}

export interface Arrival extends Size {
  readonly id: string;
  /** What it is placed beside; null: where there is room. */
  readonly origin: string | null;
}

/** What is known of the surroundings of an expanded node. */
interface Yard {
  readonly from: Box;
  readonly fan: Fan;
  readonly taken: Uint8Array;
}

/** Px between labels, so that the lines and counts between them are seen. */
const apart: Point = { x: 14, y: 16 };
/** Px of free space round an expanded node, where its lines part, and round one that comes without an origin. */
const kept: Point = { x: 45, y: 45 };
const ownRoom: Point = { x: 90, y: 70 };
const middle: Point = { x: 0, y: 0 };

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
  const occupied = createOccupied(boxes.values());
  const yards = new Map<string, Yard>();
  const yardOf = (origin: string, from: Box) => {
    const yard = yards.get(origin) ?? { from, fan: createFan(from, boxes.values()), taken: noneTaken() };
    yards.set(origin, yard);
    return yard;
  };
  for (const { id, w, h, origin } of arrivals) {
    if (boxes.has(id)) continue;
    const from = origin === null ? undefined : boxes.get(origin);
    const place =
      origin !== null && from
        ? besideOrigin({ w, h }, yardOf(origin, from), occupied)
        : freeSlot({ w, h, around: middle, clearance: ownRoom }, occupied);
    const box = { ...(place ?? from ?? middle), w, h };
    boxes.set(id, box);
    occupied.add(box);
    for (const [other, { fan }] of yards) {
      fan.addLabel(box);
      if (other === origin) fan.addLine(box);
    }
  }
  return boxes;
}

function besideOrigin(size: Size, { from, fan, taken }: Yard, occupied: Occupied): Point | null {
  const outside: Occupied = {
    isFree: (box, clearance) => !touches(box, from, kept) && occupied.isFree(box, clearance),
    add: occupied.add,
  };
  return freeSlot({ ...size, around: from, clearance: apart, fan, taken }, outside);
}
