/** The boxes things are placed with. Pure, given a text measure. */
import type { GraphGroup, GraphNode } from '#contract/graph.ts';
import { counted } from '../../words/numbers.ts';
import type { DrawnNode } from './drawing.ts';
import { lookOf, type Measure, type NodeLook as Look, type SizeSteps } from './node-look.ts';
import { groupLines } from './group-lines.ts';

const pill = { font: 12, weight: 500, height: 26, sides: 28 };
/** Px of a group's disc: by the square root of its tools. Its name stands below it. */
const disc = { least: 26, step: 4.5, most: 92 };
/** Px of a group's name, of a line of it, and of the space above it. */
export const groupText = { font: 13.5, weight: 500, line: 17, gap: 3 };

export function nodeBox(node: GraphNode, steps: SizeSteps, measure: Measure): Look {
  return lookOf(node, steps, measure);
}

export function moreBox(count: number | null, measure: Measure): Look {
  const label = count === null ? 'more …' : `+ ${counted(count, 'more', 'more')}`;
  const w = Math.ceil(measure(label, pill.font, pill.weight, false)) + pill.sides;
  return { label, size: 'small', w, h: pill.height };
}

/** The place of a pill, whatever its count, and for one that is no longer drawn and whose place stays taken. */
export const goneBox = { w: 100, h: pill.height };

/** The box of a group: its disc at the top, its name below. */
export function groupBox(group: GraphGroup, measure: Measure): Look & { readonly disc: number } {
  const across = groupDisc(group.size);
  const lines = groupLines(group.name);
  const { font, weight, line, gap } = groupText;
  const text = Math.max(...lines.map((one) => Math.ceil(measure(one, font, weight, false)))) + 8;
  return {
    label: lines.join('\n'),
    size: 'small',
    w: Math.max(across, text),
    h: across + gap + lines.length * line,
    disc: across,
  };
}

/** Px across, at zoom 1. */
function groupDisc(size: number): number {
  return Math.min(disc.most, disc.least + disc.step * Math.sqrt(Math.max(0, size - 1)));
}

/** Px across of a node drawn as a disc, by size class. */
const discs = { small: 11, medium: 15, large: 21 };

export function discAcross({ kind, members, size }: Pick<DrawnNode, 'kind' | 'members' | 'size'>): number {
  return kind === 'group' ? groupDisc(members) : discs[size];
}
