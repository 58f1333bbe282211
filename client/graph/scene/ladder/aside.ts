/** Where the names right of a ladder's discs stand: parted up and down, so that none lies on another. Pure; in px on screen. */
import type { Box } from '../box.ts';

/** Px of a name's letters, of a line of them, and from the edge of a disc to its name. */
export const asideFont = 11.5;
export const asideLine = 14;
const gap = 6;
/** Px off its disc from which a name has a thin line to it. */
const minLeader = 4;

/** A name in fewer and fewer letters, each with its width. */
export interface AsideForm {
  readonly text: string;
  readonly w: number;
}

export interface AsideDisc {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly disc: number;
  /** Which column it is in, and px from the middle of its discs to its end. */
  readonly column: number;
  readonly room: number;
  readonly forms: readonly AsideForm[];
  /** What stands before the name, such as a share. */
  readonly before?: AsideForm | undefined;
  /** The larger, the sooner its name is shown where not all have room. */
  readonly importance: number;
}

export interface AsideLabel {
  readonly id: string;
  readonly text: string;
  readonly before: AsideForm | undefined;
  /** Its left edge and the middle of its line. */
  readonly x: number;
  readonly y: number;
  readonly w: number;
  /** From the disc's edge to the name; null where it stands beside its disc. */
  readonly leader: { readonly x: number; readonly y: number } | null;
}

/** @param bounds between which names may stand */
export function asideLabels(
  discs: readonly AsideDisc[],
  bounds: { readonly top: number; readonly bottom: number },
): readonly AsideLabel[] {
  const columns = new Map<number, AsideDisc[]>();
  for (const disc of discs) columns.set(disc.column, [...(columns.get(disc.column) ?? []), disc]);
  return [...columns.values()].flatMap((column) => labelsOf(column, bounds));
}

function labelsOf(
  column: readonly AsideDisc[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly AsideLabel[] {
  const rows = Math.max(1, Math.floor((bottom - top) / asideLine));
  const shown = column
    .toSorted((a, b) => b.importance - a.importance || a.y - b.y)
    .slice(0, rows)
    .sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
  const widest = Math.max(...column.map(({ disc }) => disc));
  const heights = parted(
    shown.map(({ y }) => y),
    { top: top + asideLine / 2, bottom: bottom - asideLine / 2 },
  );
  return shown.map(({ id, x, y, disc, room, forms, before }, index) => {
    const from = x + widest / 2 + gap;
    const taken = before ? before.w + gap : 0;
    const free = x + room - from - taken;
    const form = forms.find(({ w }) => w <= free) ?? forms.at(-1) ?? { text: '', w: 0 };
    const at = heights[index] ?? y;
    const off = Math.abs(at - y) >= minLeader;
    const w = Math.min(form.w, Math.max(0, free)) + taken;
    return { id, text: form.text, before, x: from, y: at, w, leader: off ? { x: x + disc / 2, y } : null };
  });
}

export const boxOfAside = ({ x, y, w }: AsideLabel): Box => ({ x: x + w / 2, y, w, h: asideLine });

/** A run of names that touch each other: where its middle wants to be on the whole. */
interface Run {
  readonly count: number;
  /** Sum of where each wants the run to begin. */
  readonly sum: number;
}

/**
 * As near to where each wants to be as no two closer than a line allows, in the order given: runs that would lie on each
 * other are joined until none does. More than fit are pressed together.
 *
 * @param wanted from top to bottom
 */
export function parted(
  wanted: readonly number[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly number[] {
  const line =
    wanted.length > 1 ? Math.min(asideLine, Math.max(0, bottom - top) / (wanted.length - 1)) : asideLine;
  const last = bottom - line * (wanted.length - 1);
  const runs: Run[] = [];
  for (const [index, y] of wanted.entries()) {
    let run: Run = { count: 1, sum: y - index * line };
    for (let above = runs.at(-1); above && meanOf(above) > meanOf(run); above = runs.at(-1)) {
      runs.pop();
      run = { count: run.count + above.count, sum: run.sum + above.sum };
    }
    runs.push(run);
  }
  const starts = runs.flatMap((run) =>
    Array.from({ length: run.count }, () => Math.max(top, Math.min(last, meanOf(run)))),
  );
  return starts.map((start, index) => start + index * line);
}

const meanOf = ({ count, sum }: Run) => sum / count;
