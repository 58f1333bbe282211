/** A colouring puts nodes into classes and gives each a colour of the theme; the legend names them. */
import type { GraphNode } from '#contract/graph.ts';
import type { ColourToken } from '../../type-marks.ts';
import type { PicturePair } from '../picture.ts';

export interface ColourClass {
  readonly key: string;
  readonly label: string;
  readonly colour: ColourToken;
}

export interface Colouring {
  readonly label: string;
  /** What class each node is in, given all that is in the picture. */
  classes(nodes: readonly GraphNode[], pairs: readonly PicturePair[]): (node: GraphNode) => ColourClass;
}

const hues: readonly ColourToken[] = [
  'model',
  'product',
  'agent',
  'api',
  'repository',
  'mcp-server',
  'library',
];

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
    if (node.kind === 'capability') return { key: 'capability', label: 'Capabilities', colour: 'muted' };
    const key = keyOf(node);
    if (key === null) return { key: '', label: unknown, colour: 'muted' };
    const hue = hues[order.indexOf(key)];
    return hue
      ? { key, label: labelOf(key), colour: hue }
      : { key: 'other', label: 'Others', colour: 'other' };
  };
}
