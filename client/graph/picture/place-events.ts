/** Places for all that came after the base, walked through in the order it happened. */
import { type Box, type Point, touches } from '../scene/box.ts';
import { createFan, type Fan } from '../scene/fan.ts';
import { createOccupied, type Occupied } from '../scene/occupied.ts';
import type { PlaceEvent } from './picture.ts';
import { freeSlot, noneTaken } from '../scene/slots.ts';

export interface Size {
  readonly w: number;
  readonly h: number;
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

/** Later arrivals never change the places of earlier ones; only pins move what has a place. */
export function placeEvents(
  base: ReadonlyMap<string, Box>,
  events: readonly PlaceEvent[],
  sizeOf: (id: string) => Size,
): ReadonlyMap<string, Point> {
  const boxes = new Map<string, Box>(base);
  const occupied = createOccupied(boxes.values());
  const yards = new Map<string, Yard>();
  const yardOf = (origin: string, from: Box) => {
    const yard = yards.get(origin) ?? { from, fan: createFan(from, boxes.values()), taken: noneTaken() };
    yards.set(origin, yard);
    return yard;
  };
  const leave = (id: string) => {
    const box = boxes.get(id);
    if (!box) return;
    boxes.delete(id);
    occupied.remove(box);
    // What was seen of the surroundings is no longer so.
    yards.clear();
  };
  const take = (id: string, box: Box) => {
    boxes.set(id, box);
    occupied.add(box);
  };
  for (const event of events) {
    if (event.op === 'leave') leave(event.id);
    else if (event.op === 'pin') {
      const box = boxes.get(event.id);
      leave(event.id);
      take(event.id, { ...(box ?? sizeOf(event.id)), ...event.place });
    } else {
      const { id, origin } = event;
      if (boxes.has(id)) continue;
      const size = sizeOf(id);
      const from = origin === null ? undefined : boxes.get(origin);
      const towards = meanOf(
        event.beside.map((other) => boxes.get(other)).filter((box) => box !== undefined),
      );
      const place =
        origin !== null && from
          ? besideOrigin(size, yardOf(origin, from), occupied, towards)
          : freeSlot({ ...size, around: towards ?? middle, clearance: ownRoom }, occupied);
      const box = { ...size, ...(place ?? from ?? middle) };
      take(id, { x: box.x, y: box.y, w: box.w, h: box.h });
      for (const [other, { fan }] of yards) {
        fan.addLabel(box);
        if (other === origin) fan.addLine(box);
      }
    }
  }
  return boxes;
}

function besideOrigin(size: Size, yard: Yard, occupied: Occupied, towards: Point | null): Point | null {
  const { from, fan, taken } = yard;
  const outside: Pick<Occupied, 'isFree'> = {
    isFree: (box, clearance) => !touches(box, from, kept) && occupied.isFree(box, clearance),
  };
  return freeSlot({ ...size, around: from, clearance: apart, fan, taken, towards }, outside);
}

/** Where the other ends of a newcomer's edges lie, on the whole. */
function meanOf(boxes: readonly Point[]): Point | null {
  if (boxes.length === 0) return null;
  const sum = boxes.reduce((all, box) => ({ x: all.x + box.x, y: all.y + box.y }), middle);
  return { x: sum.x / boxes.length, y: sum.y / boxes.length };
}
