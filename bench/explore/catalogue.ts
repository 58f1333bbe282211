/**
 * What the server would answer of a catalogue of a million tools on the way from the overview over a group to a tool,
 * made by rule: never more than 300 nodes and edges.
 */
import type { Drawing, DrawnNode, DrawnPair } from '../../client/graph/scene/drawing.ts';

export type Into = 'overview' | 'group' | 'group in it' | 'tool';

/** Nodes, edges a node, and what each node stands for. */
const shapes: Readonly<Record<Into, { nodes: number; edges: number; members: number }>> = {
  overview: { nodes: 100, edges: 2, members: 10_000 },
  group: { nodes: 100, edges: 2, members: 100 },
  'group in it': { nodes: 75, edges: 3, members: 0 },
  tool: { nodes: 75, edges: 3, members: 0 },
};

export function lookInto(into: Into): Drawing {
  const { nodes: count, edges, members } = shapes[into];
  const nodes = Array.from({ length: count }, (_, index): DrawnNode => {
    const label = `${into} ${index} ${'abcdefghij'.slice(0, 2 + (index % 9))}`;
    const kind = members > 0 ? 'group' : 'tool';
    return {
      id: `${kind}:${into}${index}`,
      kind,
      type: 'model',
      ghost: false,
      label,
      tight: label,
      least: label,
      size: index % 20 === 0 ? 'large' : 'small',
      w: 40 + label.length * 7,
      h: members > 0 ? 140 : 26,
      colour: 'hue-1',
      pinned: false,
      members,
      place: { x: 0, y: 0 },
    };
  });
  const pairs = nodes.flatMap((node, index) =>
    Array.from({ length: edges }, (_, edge): DrawnPair => {
      const other = nodes[(index * (edge + 2) + edge + 1) % count] ?? node;
      const id = `${node.id}~${other.id}`;
      const matches = 1 + ((index * 37 + edge) % 400);
      const width = 1 + Math.log10(matches);
      return { id, from: node.id, to: other.id, width, offer: false, matches, strongest: false };
    }),
  );
  return {
    form: 'pills',
    nodes,
    pairs: [...new Map(pairs.filter(({ from, to }) => from !== to).map((pair) => [pair.id, pair])).values()],
  };
}
