/** A field for each group of the catalogue's map, the largest first; capabilities have a field of their own. */
import { type LayoutNode, wish, type LayoutInput, type Wish } from '../layout-input.ts';

/** Px round a label, and between fields. */
const room = { x: 20, y: 18 };
const between = 70;

export function places({ nodes, area }: LayoutInput): readonly Wish[] {
  const fields = new Map<string, LayoutNode[]>();
  for (const node of nodes) {
    const key = node.kind === 'capability' ? 'capability' : (node.facts?.group ?? 'none');
    fields.set(key, [...(fields.get(key) ?? []), node]);
  }
  const blocks = [...fields.values()].sort((a, b) => b.length - a.length).map(blockOf);
  const flat = area.w / area.h;
  const whole = blocks.reduce((sum, { w, h }) => sum + (w + between) * (h + between), 0);
  const widest = Math.max(Math.sqrt(whole * flat), ...blocks.map(({ w }) => w));
  const rows: { blocks: Block[]; w: number; h: number }[] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    if (last && last.w + between + block.w <= widest) {
      last.blocks.push(block);
      last.w += between + block.w;
      last.h = Math.max(last.h, block.h);
    } else rows.push({ blocks: [block], w: block.w, h: block.h });
  }
  const height = rows.reduce((sum, { h }) => sum + h + between, -between);
  let top = -height / 2;
  return rows.flatMap((row) => {
    let left = -row.w / 2;
    const y = top + row.h / 2;
    top += row.h + between;
    return row.blocks.flatMap((block) => {
      const x = left + block.w / 2;
      left += block.w + between;
      return block.inside.map(({ node, dx, dy }) => wish(node, { x: x + dx, y: y + dy }));
    });
  });
}

interface Block {
  readonly w: number;
  readonly h: number;
  readonly inside: readonly { readonly node: LayoutNode; readonly dx: number; readonly dy: number }[];
}

/** A field about as wide as high on the screen, its strongest in the first row. */
function blockOf(nodes: readonly LayoutNode[]): Block {
  const w = Math.max(...nodes.map((node) => node.w)) + room.x;
  const h = Math.max(...nodes.map((node) => node.h)) + room.y;
  const columns = Math.max(1, Math.round(Math.sqrt((nodes.length * h) / w) * 1.2));
  const rows = Math.ceil(nodes.length / columns);
  const order = [...nodes].sort((a, b) => b.matches - a.matches || (a.id < b.id ? -1 : 1));
  return {
    w: columns * w,
    h: rows * h,
    inside: order.map((node, index) => ({
      node,
      dx: ((index % columns) - (columns - 1) / 2) * w,
      dy: (Math.floor(index / columns) - (rows - 1) / 2) * h,
    })),
  };
}
