/** Which discs have their label shown: the most important that do not collide. Pure; all in px on screen. */
import type { Box } from './box.ts';
import { createOccupied } from './occupied.ts';

/** Px of a label's letters, of a line of them, of the space above a label, and of free space beside it. */
export const labelFont = 11.5;
export const labelLine = labelFont * 1.25;
export const labelGap = 3;
const gap = { x: 4, y: 0 };

export interface Labelled {
  /** The middle of the disc, and how large it is across. */
  readonly x: number;
  readonly y: number;
  readonly disc: number;
  /** Of the widest line. */
  readonly textWidth: number;
  readonly lines: readonly string[];
  /** The larger, the sooner its label is shown. */
  readonly importance: number;
}

/** In the order of importance. No label lies on another one or on a disc. */
export function chooseLabels<T extends Labelled>(nodes: readonly T[]): readonly T[] {
  const occupied = createOccupied(nodes.map(({ x, y, disc }) => ({ x, y, w: disc, h: disc })));
  const order = [...nodes].sort((a, b) => b.importance - a.importance);
  return order.filter((node) => {
    const box = labelBox(node);
    const shown = occupied.isFree(box, gap);
    if (shown) occupied.add(box);
    return shown;
  });
}

/** Below the disc. */
export function labelBox({ x, y, disc, lines, textWidth }: Omit<Labelled, 'importance'>): Box {
  const h = lines.length * labelLine + labelGap;
  return { x, y: y + disc / 2 + labelGap + h / 2, w: textWidth + 4, h };
}
