/**
 * From left to right by release date, in columns of a month, a quarter, half a year or a year: whichever makes a drawing
 * most of the area's shape. Capabilities stand before it, tools of which no date is known behind it.
 */
import type { Bounds } from '../../slots.ts';
import { type LayoutInput, type LayoutNode, type Wish, wish } from '../layout-input.ts';

/** Px between columns, beside what has no date, and between rows. */
const between = 36;
const apart = 120;
const rowGap = 14;
/** Months of a column. */
const units = [1, 3, 6, 12];
/** Rows of what has no date, where few have one. */
const minRows = 8;

type Column = readonly LayoutNode[];

export function places({ nodes, edges, area }: LayoutInput): readonly Wish[] {
  const own = nodes.filter(({ kind }) => kind !== 'more');
  const dated = own.filter((node) => monthOf(node) !== null);
  const rest = own.filter((node) => monthOf(node) === null);
  const row = Math.max(...own.map(({ h }) => h), 0) + rowGap;
  const columns = bestColumns(dated, row, area);
  const rows = Math.max(minRows, ...columns.map(({ length }) => length));
  const before = parted(rest.filter(({ kind }) => kind === 'capability').toSorted(byMatches), rows);
  const behind = parted(rest.filter(({ kind }) => kind !== 'capability').toSorted(byMatches), rows);
  const all = [
    ...before.map((column) => ({ column, gap: between })),
    ...columns.map((column, index) => ({ column, gap: index === 0 ? apart : between })),
    ...behind.map((column, index) => ({ column, gap: index === 0 ? apart : between })),
  ];
  let right = 0;
  const placed = all.flatMap(({ column, gap }) => {
    const w = widthOf(column);
    const x = right + gap + w / 2;
    right += gap + w;
    return column.map((node, index) => wish(node, { x, y: (index - (column.length - 1) / 2) * row }));
  });
  const centred = placed.map((one) => ({ ...one, x: one.x - right / 2 }));
  const at = new Map(centred.map((one) => [one.id, one]));
  // A pill for more stands with the node whose neighbours it counts.
  const mores = nodes
    .filter(({ kind }) => kind === 'more')
    .map((node) => wish(node, at.get(edges.find(({ to }) => to === node.id)?.from ?? '') ?? { x: 0, y: 0 }));
  return [...centred, ...mores];
}

/** Months since the year 0; what is dated by its year alone counts from January. Null without a date. */
function monthOf({ facts }: LayoutNode): number | null {
  const [, year, month = '1'] = /^(\d{4})(?:-(\d{2}))?/.exec(facts?.released ?? '') ?? [];
  return year === undefined ? null : Number(year) * 12 + Number(month) - 1;
}

function bestColumns(dated: readonly LayoutNode[], row: number, area: Bounds): readonly Column[] {
  const wanted = Math.log(area.w / area.h);
  const shape = (columns: readonly Column[]) => {
    const w = columns.reduce((sum, column) => sum + widthOf(column) + between, 0);
    return Math.log(w / (row * Math.max(...columns.map(({ length }) => length))));
  };
  const off = (columns: readonly Column[]) => Math.abs(shape(columns) - wanted);
  if (dated.length === 0) return [];
  return units
    .map((unit) => columnsOf(dated, unit))
    .reduce((best, columns) => (off(columns) < off(best) ? columns : best));
}

/** Periods in which nothing came out have no column. */
function columnsOf(dated: readonly LayoutNode[], unit: number): readonly Column[] {
  const columns = new Map<number, LayoutNode[]>();
  for (const node of dated) {
    const period = Math.floor((monthOf(node) ?? 0) / unit);
    const column = columns.get(period);
    if (column) column.push(node);
    else columns.set(period, [node]);
  }
  return [...columns].sort(([a], [b]) => a - b).map(([, column]) => column.toSorted(byMatches));
}

function parted(nodes: readonly LayoutNode[], rows: number): readonly Column[] {
  return Array.from({ length: Math.ceil(nodes.length / rows) }, (_, index) =>
    nodes.slice(index * rows, (index + 1) * rows),
  );
}

const widthOf = (column: Column) => Math.max(...column.map(({ w }) => w));

const byMatches = (a: LayoutNode, b: LayoutNode) => b.matches - a.matches || (a.id < b.id ? -1 : 1);
