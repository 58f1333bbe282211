/** Layers from left to right by how many edges lie between a node and the one in focus, else the one with most edges. */
import {
  type LayoutNode,
  middleOf,
  neighboursOf,
  wish,
  type LayoutInput,
  type Wish,
} from '../layout-input.ts';

/** Px between layers beside the widest label, and between the rows of one. */
const between = 64;
const row = 42;
/** Labels in one column of a layer. */
const maxRows = 24;

export function places(input: LayoutInput): readonly Wish[] {
  const middle = middleOf(input);
  if (!middle) return [];
  const near = neighboursOf(input.edges);
  const depth = new Map([[middle.id, 0]]);
  const queue = [middle.id];
  for (const id of queue) {
    for (const other of near(id)) {
      if (depth.has(other)) continue;
      depth.set(other, (depth.get(id) ?? 0) + 1);
      queue.push(other);
    }
  }
  const deepest = Math.max(...depth.values());
  const layers = new Map<number, LayoutNode[]>();
  for (const node of input.nodes) {
    const layer = depth.get(node.id) ?? deepest + 1;
    layers.set(layer, [...(layers.get(layer) ?? []), node]);
  }
  const columns = [...layers]
    .sort(([a], [b]) => a - b)
    .flatMap(([, nodes]) => columnsOf(ordered(nodes, near, [...depth.keys()])));
  const widths = columns.map((column) => Math.max(...column.map(({ w }) => w)) + between);
  const all = widths.reduce((sum, width) => sum + width, 0);
  let left = -all / 2;
  return columns.flatMap((column, index) => {
    const x = left + (widths[index] ?? 0) / 2;
    left += widths[index] ?? 0;
    return column.map((node, place) => wish(node, { x, y: (place - (column.length - 1) / 2) * row }));
  });
}

/** Each beside what it is linked to in the order of the layer before, so that few lines cross. */
function ordered(
  nodes: readonly LayoutNode[],
  near: (id: string) => readonly string[],
  order: readonly string[],
): readonly LayoutNode[] {
  const placeOf = new Map(order.map((id, index) => [id, index]));
  const mean = ({ id }: LayoutNode) => {
    const places = near(id).map((other) => placeOf.get(other) ?? 0);
    return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length);
  };
  return [...nodes].sort((a, b) => mean(a) - mean(b) || b.matches - a.matches);
}

function columnsOf(nodes: readonly LayoutNode[]): readonly (readonly LayoutNode[])[] {
  const count = Math.ceil(nodes.length / maxRows);
  const height = Math.ceil(nodes.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => nodes.slice(index * height, (index + 1) * height));
}
