import { type Box, type Point, touches } from './box.ts';

/** The boxes that are placed, found fast by their height on the canvas. */
export interface Occupied {
  /** Whether no placed box comes closer than `clearance` to this one. */
  isFree(box: Box, clearance: Point): boolean;
  add(box: Box): void;
  /** Takes away a box that was added, by identity. */
  remove(box: Box): void;
}

const bandHeight = 24;

export function createOccupied(boxes: Iterable<Box>): Occupied {
  const bands = new Map<number, Box[]>();
  const bandOf = (y: number) => Math.floor(y / bandHeight);
  const occupied: Occupied = {
    isFree(box, clearance) {
      const reach = box.h / 2 + clearance.y;
      for (let band = bandOf(box.y - reach); band <= bandOf(box.y + reach); band += 1) {
        if (bands.get(band)?.some((other) => touches(box, other, clearance))) return false;
      }
      return true;
    },
    add(box) {
      for (let band = bandOf(box.y - box.h / 2); band <= bandOf(box.y + box.h / 2); band += 1) {
        const there = bands.get(band);
        if (there) there.push(box);
        else bands.set(band, [box]);
      }
    },
    remove(box) {
      for (const there of bands.values()) {
        const index = there.indexOf(box);
        if (index >= 0) there.splice(index, 1);
      }
    },
  };
  for (const box of boxes) occupied.add(box);
  return occupied;
}
