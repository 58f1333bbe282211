/** How a node is drawn: its short label, its size class and the box it takes. */
import type { GraphNode } from '#contract/graph.ts';
import { labelLengths, shortForms, shortNames } from './short-names.ts';
import type { Sizing } from './sizes/sizing.ts';

export type SizeClass = 'small' | 'medium' | 'large';

export interface NodeLook {
  readonly label: string;
  readonly size: SizeClass;
  /** CSS pixels at zoom 1. */
  readonly w: number;
  readonly h: number;
}

export const sizes: Record<SizeClass, { font: number; weight: number; height: number; mark: number }> = {
  small: { font: 12, weight: 500, height: 25, mark: 15 },
  medium: { font: 13, weight: 500, height: 28, mark: 17 },
  large: { font: 15, weight: 600, height: 34, mark: 21 },
};
/** Px from the pill's edge to its mark, from the mark to the text, and from the text to the other edge. */
export const inset = { mark: 5, text: 5, end: 10 };

/** Of a name beside the disc of a ladder. */
export const weightOfName = (size: SizeClass): number => (size === 'large' ? 600 : 450);

export const graphFont = '"Inter Variable", Inter, system-ui, sans-serif';

/** Measures a text in px; `italic` is the style of capabilities. */
export type Measure = (text: string, font: number, weight: number, italic: boolean) => number;

/** From what value on a node is medium and large: by what is laid out together, where few shall stand out. */
export interface SizeSteps {
  readonly medium: number;
  readonly large: number;
  readonly sizing: Sizing;
}

export function sizeSteps(nodes: readonly GraphNode[], sizing: Sizing): SizeSteps {
  const order = nodes
    .filter((node) => node.kind === 'tool')
    .map((node) => sizing.run(node))
    .sort((a, b) => b - a);
  return { large: Math.max(2, order[3] ?? 2), medium: Math.max(1, order[19] ?? 1), sizing };
}

export function lookOf(node: GraphNode, steps: SizeSteps, measure: Measure): NodeLook {
  const tool = node.kind === 'tool';
  const size = tool ? sizeOf(steps.sizing.run(node), steps) : 'small';
  const { height } = sizes[size];
  const label = shortLabel(node.name);
  // Whichever of them is printed in the end: beside other names it may be another one.
  const forms = shortForms(node.name, labelLengths.pill);
  const w = Math.max(...forms.map((form) => pillWidth(node, form, size, measure)));
  return { label, size, w, h: height };
}

/** Px of the pill, or of a capability's hexagon, that holds this label. */
export function pillWidth({ kind }: GraphNode, label: string, size: SizeClass, measure: Measure): number {
  const { font, weight, mark } = sizes[size];
  const text = Math.ceil(measure(label, font, weight, kind !== 'tool'));
  return kind === 'tool' ? inset.mark + mark + inset.text + text + inset.end : text + 30;
}

function sizeOf(value: number, steps: SizeSteps): SizeClass {
  if (value >= steps.large) return 'large';
  return value >= steps.medium ? 'medium' : 'small';
}

/** A name cut to fit a pill, whatever else is there. */
export function shortLabel(name: string): string {
  return shortNames([name], labelLengths.pill).get(name) ?? name;
}
