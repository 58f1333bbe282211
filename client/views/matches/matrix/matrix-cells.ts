/** A board as a square of cells: what stands in each, which are in view, and where keys lead. Pure. */
import { judgedOf, type Rate, type Results, verdictOf, wonRate } from '#contract/rate.ts';
import { percentText } from '#contract/result-text.ts';
import type { RatingMatrix } from '#contract/ratings.ts';
import { count } from '../../../words/numbers.ts';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Px of the frozen names, of a cell, and of what is seen of it all. */
export interface MatrixSizes {
  readonly names: number;
  readonly heads: number;
  readonly width: number;
  readonly height: number;
}

/** Px of all, for so many tools with names of at most so many letters in a frame of this width; heads are as high as names need. */
export function sizesFor(width: number, size: number, letters: number): MatrixSizes {
  const narrow = width < 560;
  const names = narrow ? 118 : 184;
  const free = Math.floor((width - names) / Math.max(1, size));
  const heads = Math.max(72, Math.min(narrow ? 112 : 168, 24 + 7 * letters));
  return { names, heads, width: Math.max(36, Math.min(64, free)), height: 28 };
}

/** Letters of a name on the frozen sides. */
export const lettersIn = (width: number): number => (width < 560 ? 16 : 26);

/** What the row's tool won against the column's; null where they never met, or are one. */
export type ResultsIn = (cell: Cell) => Results | null;

export function resultsIn({ items, pairs }: Pick<RatingMatrix, 'items' | 'pairs'>): ResultsIn {
  const size = items.length;
  const known = new Map(pairs.map((pair) => [pair.row * size + pair.column, pair]));
  return ({ row, column }) => {
    const own = known.get(row * size + column);
    if (own !== undefined) return own;
    const turned = known.get(column * size + row);
    return turned === undefined ? null : { wins: turned.losses, losses: turned.wins, ties: turned.ties };
  };
}

export const rateIn = (results: Results | null, { kind }: Pick<RatingMatrix, 'kind'>): Rate | null =>
  results === null ? null : wonRate(results, [kind]);

/** `A won 61 % of 1,024 against B (95 %: 58–64 %; ties count half)` */
export function cellText(
  matrix: Pick<RatingMatrix, 'items' | 'kind'>,
  cell: Cell,
  results: Results | null,
): string {
  const [first, second] = [cell.row, cell.column].map((at) => matrix.items[at]?.tool.name ?? '');
  if (cell.row === cell.column) return `${first} against itself`;
  const rate = rateIn(results, matrix);
  if (results === null || rate === null) return `${first} and ${second} never met on this board`;
  const { share, low, high } = rate;
  const about = [
    `95 %: ${Math.round(100 * low)}–${Math.round(100 * high)} %`,
    verdictOf(rate) === 'close' && 'too close to call',
    results.ties > 0 && `${count(results.ties)} ties count half`,
  ].filter((part) => part !== false);
  return `${first} won ${percentText(share)} of ${count(judgedOf(results))} against ${second} (${about.join('; ')})`;
}

/** Rows or columns of which something is in view: from the first up to the one behind the last. */
export function inView(
  { scrolled, room, cell }: { readonly scrolled: number; readonly room: number; readonly cell: number },
  size: number,
): { readonly from: number; readonly to: number } {
  const from = Math.min(size, Math.max(0, Math.floor(scrolled / cell)));
  return { from, to: Math.max(from, Math.min(size, Math.ceil((scrolled + Math.max(0, room)) / cell))) };
}

/** Where in the square a point of the frame is; `null` for a side means over the names or heads. Null outside of all. */
export function cellUnder(
  point: { readonly x: number; readonly y: number },
  scrolled: { readonly left: number; readonly top: number },
  { names, heads, width, height }: MatrixSizes,
  size: number,
): { readonly row: number | null; readonly column: number | null } | null {
  const column = point.x < names ? null : Math.floor((point.x - names + scrolled.left) / width);
  const row = point.y < heads ? null : Math.floor((point.y - heads + scrolled.top) / height);
  const outside = (at: number | null) => at !== null && (at < 0 || at >= size);
  return (row === null && column === null) || outside(row) || outside(column) ? null : { row, column };
}

/** Rows that a page key goes. */
const page = 10;

/** Where a key leads, kept inside; null for a key that leads nowhere. @param whole Ctrl is held: to the ends of it all */
export function cellAfter(key: string, { row, column }: Cell, size: number, whole: boolean): Cell | null {
  const last = size - 1;
  const kept = (at: number) => Math.max(0, Math.min(last, at));
  switch (key) {
    case 'ArrowUp':
      return { row: kept(row - 1), column };
    case 'ArrowDown':
      return { row: kept(row + 1), column };
    case 'ArrowLeft':
      return { row, column: kept(column - 1) };
    case 'ArrowRight':
      return { row, column: kept(column + 1) };
    case 'PageUp':
      return { row: kept(row - page), column };
    case 'PageDown':
      return { row: kept(row + page), column };
    case 'Home':
      return { row: whole ? 0 : row, column: 0 };
    case 'End':
      return { row: whole ? last : row, column: kept(last) };
    default:
      return null;
  }
}

/** Where to scroll on one side so that a cell is wholly in view, moving no further than needed. */
export function scrolledTo(
  at: number,
  { scrolled, room, cell }: { readonly scrolled: number; readonly room: number; readonly cell: number },
): number {
  const start = at * cell;
  if (start < scrolled) return start;
  return start + cell > scrolled + room ? Math.max(0, start + cell - room) : scrolled;
}
