/**
 * Height is the rating on the board that the map ranks by, with a column for each maker. What is not rated there stands in
 * columns of its own, right of the ladder.
 */
import { touches } from '../box.ts';
import { heightAt, ladderFrame, type LadderFrame, minColumn } from '../ladder/frame.ts';
import type { Bounds } from '../slots.ts';
import { type Layout, type LayoutInput, type LayoutNode, type Wish, wish } from './layout-input.ts';

/** Px between the ladder and what is not rated, and between its rows. */
const between = 30;
const row = 34;

export const ladder = {
  id: 'ladder',
  label: 'Ladder',
  hint: 'by rating, one column per maker',
  parameters: { centres: 0 },
  exact: true,
  run: places,
} as const satisfies Layout;

/** Of the rated nodes of a picture; null where none is rated. */
export function frameOf(nodes: readonly LayoutNode[], area: Bounds): LadderFrame | null {
  const climbers = nodes.flatMap(({ id, facts, standing }) =>
    standing ? [{ id, rating: standing.rating, maker: facts?.vendor ?? null }] : [],
  );
  return climbers.length > 0 ? ladderFrame(climbers, area) : null;
}

function places({ nodes, edges, area }: LayoutInput): readonly Wish[] {
  const frame = frameOf(nodes, area);
  const columnOf = new Map(frame?.columns.flatMap(({ x, ids }) => ids.map((id) => [id, x] as const)));
  const rated = nodes.flatMap((node) =>
    frame && node.standing
      ? [wish(node, { x: columnOf.get(node.id) ?? 0, y: heightAt(frame, node.standing.rating) })]
      : [],
  );
  const rest = nodes
    .filter(({ standing, kind }) => !standing && kind !== 'more')
    .toSorted((a, b) => b.matches - a.matches || (a.id < b.id ? -1 : 1));
  const w = Math.max(minColumn, ...rest.map((node) => node.w)) + between;
  const rows = Math.max(1, Math.floor(area.h / row));
  const from = frame ? frame.right + between + w / 2 : (-w * (Math.ceil(rest.length / rows) - 1)) / 2;
  // Where somebody has put a node, none of these stands below it.
  const pins = nodes.flatMap((node) => (node.pinned ? [wish(node, node.pinned)] : []));
  let cell = 0;
  const aside = rest.map((node) => {
    for (;;) {
      const place = {
        x: from + Math.floor(cell / rows) * w,
        y: -area.h / 2 + ((cell % rows) + 0.5) * row,
      };
      const there = wish(node, place);
      cell += 1;
      if (node.pinned || !pins.some((pin) => touches(pin, there))) return there;
    }
  });
  const at = new Map([...rated, ...aside].map((one) => [one.id, one]));
  // A pill for more stands below the node whose neighbours it counts.
  const mores = nodes
    .filter(({ kind }) => kind === 'more')
    .map((node) => {
      const { x = 0, y = 0 } = at.get(edges.find(({ to }) => to === node.id)?.from ?? '') ?? {};
      return wish(node, { x, y: y + row });
    });
  return [...rated, ...aside, ...mores];
}
