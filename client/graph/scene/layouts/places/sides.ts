/** Two tools left and right, what both are linked to between them, what one alone is linked to on its own side. */
import { type LayoutNode, neighboursOf, wish, type LayoutInput, type Wish } from '../layout-input.ts';

/** Px from the middle to the two, from row to row, and of free space between columns. */
const half = 420;
const row = 44;
const between = 40;
const maxRows = 18;

export function places({ nodes, edges, of }: LayoutInput): readonly Wish[] {
  const near = neighboursOf(edges);
  const [left, right] = twoOf(nodes, of, near);
  if (!left || !right) return nodes.map((node) => wish(node, { x: 0, y: 0 }));
  const atLeft = new Set(near(left.id));
  const atRight = new Set(near(right.id));
  const rest = nodes.filter(({ id }) => id !== left.id && id !== right.id);
  const shared = rest.filter(({ id }) => atLeft.has(id) && atRight.has(id));
  const ofLeft = rest.filter(({ id }) => atLeft.has(id) && !atRight.has(id));
  const ofRight = rest.filter(({ id }) => !atLeft.has(id) && atRight.has(id));
  const others = rest.filter(({ id }) => !atLeft.has(id) && !atRight.has(id));
  const below = (Math.min(maxRows, Math.max(shared.length, ofLeft.length, ofRight.length, 2)) / 2 + 2) * row;
  return [
    wish(left, { x: -half, y: 0 }),
    wish(right, { x: half, y: 0 }),
    ...columns(sorted(shared), 0, 0),
    ...columns(sorted(ofLeft), -half - 150, -1),
    ...columns(sorted(ofRight), half + 150, 1),
    ...others.map((node, index) =>
      wish(node, { x: ((index % 8) - 3.5) * 170, y: below + Math.floor(index / 8) * row }),
    ),
  ];
}

/** Those asked for, else the two with most neighbours. */
function twoOf(
  nodes: readonly LayoutNode[],
  of: readonly string[],
  near: (id: string) => readonly string[],
): readonly LayoutNode[] {
  const wanted = of.map((ref) => nodes.find(({ id }) => id === ref)).filter((node) => node !== undefined);
  const others = nodes
    .filter((node) => node.kind === 'tool' && !wanted.includes(node))
    .sort((a, b) => near(b.id).length - near(a.id).length);
  return [...wanted, ...others].slice(0, 2);
}

/** Capabilities first: they are what the two have in common. */
function sorted(nodes: readonly LayoutNode[]): readonly LayoutNode[] {
  const rank = ({ kind }: LayoutNode) => (kind === 'capability' ? 0 : 1);
  return [...nodes].sort((a, b) => rank(a) - rank(b) || b.matches - a.matches);
}

/** Columns from `x` on outwards, or on both sides of it by turns. */
function columns(nodes: readonly LayoutNode[], x: number, outwards: -1 | 0 | 1) {
  const width = Math.max(...nodes.map(({ w }) => w), 0) + between;
  return nodes.map((node, index) => {
    const column = Math.floor(index / maxRows);
    const inColumn = Math.min(maxRows, nodes.length - column * maxRows);
    const turn = column % 2 === 0 ? column / 2 : -(column + 1) / 2;
    const away = outwards === 0 ? turn : outwards * (column + 0.5);
    return wish(node, { x: x + away * width, y: ((index % maxRows) - (inColumn - 1) / 2) * row });
  });
}
