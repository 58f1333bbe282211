/** Which discs have their label shown, how long and on which side. Pure; all in px on screen. */
import type { Box } from '../scene/box.ts';
import { createOccupied } from '../scene/occupied.ts';

/** Px of a label's letters, of a line of them, of the space between a disc and its label, and of free space beside it. */
export const labelFont = 11.5;
export const labelLine = labelFont * 1.25;
export const labelGap = 3;
const gap = { x: 4, y: 0 };
/** Of a label at its disc's side: the disc too has that free space. */
const sideGap = gap.x + 0.5;

/** Where a label stands, the best place first. */
export const labelSides = ['below', 'right', 'left', 'above'] as const;
export type LabelSide = (typeof labelSides)[number];

export interface LabelForm {
  readonly lines: readonly string[];
  /** Of the widest line. */
  readonly textWidth: number;
}

export interface Disc {
  /** Its middle, and how large it is across. */
  readonly x: number;
  readonly y: number;
  readonly disc: number;
}

export interface Labelled extends Disc {
  /** The same name in fewer and fewer letters. */
  readonly forms: readonly LabelForm[];
  /** The larger, the sooner its label is shown. */
  readonly importance: number;
  /** Told in as many letters as there is room for before others are told at all: what is in focus, chosen or found. */
  readonly marked: boolean;
}

export interface ChosenLabel<T> {
  readonly of: T;
  readonly form: LabelForm;
  readonly side: LabelSide;
}

/**
 * As many names as can be told: each in its fewest letters on whichever side is free, the important first; then what room
 * is left goes to more letters, in the same order. No label lies on another one, on a disc or on what else is `taken`.
 */
export function chooseLabels<T extends Labelled>(
  nodes: readonly T[],
  taken: readonly Box[] = [],
): readonly ChosenLabel<T>[] {
  const occupied = createOccupied([...nodes.map(({ x, y, disc }) => ({ x, y, w: disc, h: disc })), ...taken]);
  const placed = (of: T, form: LabelForm, sides: readonly LabelSide[]) => {
    for (const side of sides) {
      const box = labelBox(of, form, side);
      if (occupied.isFree(box, gap)) return { of, form, side, box };
    }
    return null;
  };
  const order = [...nodes].sort((a, b) => b.importance - a.importance);
  const shown = order.flatMap((of) => {
    for (const form of of.marked ? of.forms : of.forms.slice(-1)) {
      const one = placed(of, form, labelSides);
      if (!one) continue;
      occupied.add(one.box);
      return one;
    }
    return [];
  });
  return shown.map((one) => {
    const { of, side } = one;
    occupied.remove(one.box);
    const longer = of.forms.slice(0, -1);
    const sides = [side, ...labelSides.filter((other) => other !== side)];
    let best = one;
    for (const form of longer) {
      const more = placed(of, form, sides);
      if (!more) continue;
      best = more;
      break;
    }
    occupied.add(best.box);
    return { of, form: best.form, side: best.side };
  });
}

/** The box of a label beside its disc. */
export function labelBox(
  { x, y, disc }: Disc,
  { lines, textWidth }: LabelForm,
  side: LabelSide = 'below',
): Box {
  const w = textWidth + 4;
  const h = lines.length * labelLine;
  const across = side === 'left' ? -1 : side === 'right' ? 1 : 0;
  const down = side === 'above' ? -1 : side === 'below' ? 1 : 0;
  return {
    x: x + across * (disc / 2 + sideGap + w / 2),
    y: y + down * (disc / 2 + labelGap + h / 2),
    w,
    h,
  };
}
