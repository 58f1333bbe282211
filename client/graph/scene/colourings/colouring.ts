/** A colouring puts nodes into classes and gives each a colour of the theme; the legend names them. One object a file. */
import type { GraphNode } from '#contract/graph.ts';
import { type ColourToken, hues } from '../../../words/colours.ts';
import type { PairEdges } from '../win-share.ts';

export interface ColourClass {
  readonly key: string;
  readonly label: string;
  readonly colour: ColourToken;
}

export interface Colouring {
  /** Its name in addresses. */
  readonly id: string;
  readonly label: string;
  /** What it goes by, in a few words. */
  readonly hint: string;
  /** The filter of the map that a row of its legend turns; without one a row selects its nodes. */
  readonly filters?: 'types' | 'pricing';
  /** What class each node is in, given all that is in the picture. */
  run(nodes: readonly GraphNode[], pairs: readonly PairEdges[]): (node: GraphNode) => ColourClass;
  /** Which class stands first in the legend, of those that are neither the rest nor capabilities; absent: the larger. */
  order?(one: ColourClass, other: ColourClass): number;
}

export const capabilities: ColourClass = { key: 'capability', label: 'Capabilities', colour: 'muted' };

/** Colours for classes that have none of their own: the commonest get one each, the rest share one. */
export function byCommonest(
  nodes: readonly GraphNode[],
  keyOf: (node: GraphNode) => string | null,
  labelOf: (key: string) => string,
  unknown: string,
): (node: GraphNode) => ColourClass {
  const counts = new Map<string, number>();
  const tools = nodes.filter(({ kind }) => kind === 'tool');
  for (const key of tools.map(keyOf)) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
  return (node) => {
    if (node.kind === 'capability') return capabilities;
    const key = keyOf(node);
    if (key === null) return { key: '', label: unknown, colour: 'muted' };
    const hue = hues[order.indexOf(key)];
    return hue
      ? { key, label: labelOf(key), colour: hue }
      : { key: 'other', label: 'Others', colour: 'other' };
  };
}
