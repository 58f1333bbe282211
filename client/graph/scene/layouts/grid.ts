/** Rows of equal cells: tools by matches, then capabilities by name, so that one can be looked up. */
import { type Layout, type LayoutNode, wish, type LayoutInput, type Wish } from './layout-input.ts';

const room = { x: 24, y: 20 };

export const grid = {
  id: 'grid',
  label: 'Grid',
  hint: 'rows, most compared first',
  parameters: { centres: 0 },
  run: places,
} as const satisfies Layout;

function places({ nodes, area }: LayoutInput): readonly Wish[] {
  const order = [...nodes].sort(
    (a, b) => rankOf(a) - rankOf(b) || b.matches - a.matches || (a.id < b.id ? -1 : 1),
  );
  const cell = {
    w: Math.max(...nodes.map(({ w }) => w), 0) + room.x,
    h: Math.max(...nodes.map(({ h }) => h), 0) + room.y,
  };
  const columns = Math.max(1, Math.round(Math.sqrt((nodes.length * cell.h * area.w) / (cell.w * area.h))));
  const rows = Math.ceil(nodes.length / columns);
  return order.map((node, index) =>
    wish(node, {
      x: ((index % columns) - (columns - 1) / 2) * cell.w,
      y: (Math.floor(index / columns) - (rows - 1) / 2) * cell.h,
    }),
  );
}

function rankOf({ kind }: LayoutNode): number {
  return ['group', 'tool', 'capability', 'more'].indexOf(kind);
}
