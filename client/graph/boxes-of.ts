/** The boxes things are placed with. Pure, given a text measure. */
import type { GraphGroup, GraphNode } from '#contract/graph.ts';
import { counted } from '../numbers.ts';
import type { NodeLook as Look } from './node-look.ts';
import { lookOf, type Measure, shortLabel, type SizeSteps } from './node-look.ts';

const pill = { font: 12, weight: 500, height: 26, sides: 28 };
/** Px of a group's disc: by the square root of its tools. Its name and size stand below it. */
const disc = { least: 34, most: 130, lines: 30 };

export function nodeBox(node: GraphNode, steps: SizeSteps, measure: Measure): Look {
  return lookOf(node, steps, measure);
}

export function moreBox(count: number | null, measure: Measure): Look {
  const label = count === null ? 'more …' : `+ ${counted(count, 'more', 'more')}`;
  const w = Math.ceil(measure(label, pill.font, pill.weight, false)) + pill.sides;
  return { label, size: 'small', w, h: pill.height };
}

/** For a pill that is no longer drawn and whose place stays taken. */
export const goneBox = { w: 100, h: pill.height };

/** The box of a group's disc with its name below; the disc is in its middle. */
export function groupBox(group: GraphGroup, measure: Measure): Look & { readonly disc: number } {
  const across = groupDisc(group.size);
  const name = shortLabel(group.name);
  const text = Math.ceil(measure(name, 12, 600, false)) + 8;
  return {
    label: `${name}\n${counted(group.size, 'tool')}`,
    size: 'small',
    w: Math.max(across, text),
    h: across + 2 * disc.lines,
    disc: across,
  };
}

/** Px across, at zoom 1. */
export function groupDisc(size: number): number {
  return Math.min(disc.most, disc.least + 9 * Math.sqrt(Math.max(0, size - 1)));
}
