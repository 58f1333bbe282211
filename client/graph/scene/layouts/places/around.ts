/** Rings round one node: its neighbours, theirs, and so on; linked nodes lie in about the same direction. */
import {
  type LayoutNode,
  middleOf,
  neighboursOf,
  type Wish,
  wish,
  type LayoutInput,
} from '../layout-input.ts';

/** Px from one step to the next, and between the rings that one step fills. */
const between = 130;
const ringStep = 84;
/** Px of a ring's length for a label beside its own width. */
const room = 30;
/** Rings are flat, as a canvas is wider than high. */
const flat = { x: 1.5, y: 0.86 };

export function places(input: LayoutInput): readonly Wish[] {
  const middle = middleOf(input);
  if (!middle) return [];
  const near = neighboursOf(input.edges);
  const byId = new Map(input.nodes.map((node) => [node.id, node]));
  const rings: (readonly LayoutNode[])[] = [[middle]];
  const seen = new Set([middle.id]);
  for (let ring = rings[0]; ring && ring.length > 0; ring = rings.at(-1)) {
    const next: LayoutNode[] = [];
    for (const { id } of ring) {
      for (const other of near(id)) {
        const node = byId.get(other);
        if (!node || seen.has(other)) continue;
        seen.add(other);
        next.push(node);
      }
    }
    if (next.length === 0) break;
    rings.push(next);
  }
  const alone = input.nodes.filter(({ id }) => !seen.has(id));
  if (alone.length > 0) rings.push(alone);
  let radius = 0;
  return rings.flatMap((ring, index) => {
    if (index === 0) return [wish(middle, { x: 0, y: 0 })];
    radius += between;
    const all: Wish[] = [];
    for (let rest = ring; rest.length > 0; radius += rest.length > 0 ? ringStep : 0) {
      const here = fitting(rest, radius);
      all.push(...onRing(here, radius));
      rest = rest.slice(here.length);
    }
    return all;
  });
}

/** As many as there is room for on a ring. */
function fitting(nodes: readonly LayoutNode[], radius: number): readonly LayoutNode[] {
  let left = 2 * Math.PI * radius * 1.15;
  const end = nodes.findIndex(({ w }, index) => (left -= w + room) < 0 && index > 2);
  return end < 0 ? nodes : nodes.slice(0, end);
}

function onRing(nodes: readonly LayoutNode[], radius: number): readonly Wish[] {
  const length = nodes.reduce((sum, node) => sum + node.w + room, 0);
  let along = 0;
  return nodes.map((node) => {
    const angle = ((along + (node.w + room) / 2) / length) * 2 * Math.PI - Math.PI / 2;
    along += node.w + room;
    return wish(node, { x: Math.cos(angle) * radius * flat.x, y: Math.sin(angle) * radius * flat.y });
  });
}
