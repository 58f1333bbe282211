import { type Box, type Point, touches } from './box.ts';

/** The boxes that are placed, found fast by where they lie. */
export interface Occupied {
  /** Whether no placed box comes closer than `clearance` to this one. */
  isFree(box: Box, clearance: Point): boolean;
  add(box: Box): void;
  /** Takes away a box that was added, by identity. */
  remove(box: Box): void;
}

/** Px of a cell: about a label and the space round it, so that few cells are asked and few boxes are in each. */
const cell = { w: 96, h: 40 };
/** More columns than any picture has: one number is the key of a cell. */
const columns = 65_536;

/** Px of the raster that is asked first: as fine as the steps of a search. */
const fine = { w: 16, h: 12 };

/** What will be asked about at least: boxes no smaller, with no less clearance. */
export interface Least {
  readonly w: number;
  readonly h: number;
  readonly clearance: Point;
}

/** With `least` most questions are answered by one look; nothing can be taken away again then. */
export function createOccupied(boxes: Iterable<Box>, least: Least | null = null): Occupied {
  /** Squares of the raster in which the middle of no such box can lie. */
  const shut = new Set<number>();
  const shutRound = ({ x, y, w, h }: Box, { clearance, ...size }: Least) => {
    const across = (w + size.w) / 2 + clearance.x;
    const down = (h + size.h) / 2 + clearance.y;
    const last = { column: Math.floor((x + across) / fine.w) - 1, row: Math.floor((y + down) / fine.h) - 1 };
    for (let row = Math.floor((y - down) / fine.h) + 1; row <= last.row; row += 1) {
      for (let column = Math.floor((x - across) / fine.w) + 1; column <= last.column; column += 1) {
        shut.add(row * columns + column);
      }
    }
  };
  const cells = new Map<number, Box[]>();
  const columnOf = (x: number) => Math.floor(x / cell.w);
  const rowOf = (y: number) => Math.floor(y / cell.h);
  const occupied: Occupied = {
    isFree(box, clearance) {
      if (shut.has(Math.floor(box.y / fine.h) * columns + Math.floor(box.x / fine.w))) return false;
      const across = box.w / 2 + clearance.x;
      const down = box.h / 2 + clearance.y;
      const right = columnOf(box.x + across);
      const low = rowOf(box.y + down);
      for (let row = rowOf(box.y - down); row <= low; row += 1) {
        for (let column = columnOf(box.x - across); column <= right; column += 1) {
          const there = cells.get(row * columns + column);
          if (!there) continue;
          for (const other of there) if (touches(box, other, clearance)) return false;
        }
      }
      return true;
    },
    add(box) {
      if (least) shutRound(box, least);
      for (const key of keysOf(box)) {
        const there = cells.get(key);
        if (there) there.push(box);
        else cells.set(key, [box]);
      }
    },
    remove(box) {
      for (const key of keysOf(box)) {
        const there = cells.get(key);
        const index = there?.indexOf(box) ?? -1;
        if (index >= 0) there?.splice(index, 1);
      }
    },
  };
  const keysOf = (box: Box): readonly number[] => {
    const keys: number[] = [];
    const right = columnOf(box.x + box.w / 2);
    const low = rowOf(box.y + box.h / 2);
    for (let row = rowOf(box.y - box.h / 2); row <= low; row += 1) {
      for (let column = columnOf(box.x - box.w / 2); column <= right; column += 1) {
        keys.push(row * columns + column);
      }
    }
    return keys;
  };
  for (const box of boxes) occupied.add(box);
  return occupied;
}
