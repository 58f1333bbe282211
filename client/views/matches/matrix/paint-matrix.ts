/** Draws what is in view of a matrix: its cells, and over them the frozen names and heads. */
import type { Palette } from '../../../graph/scene/palette.ts';
import { cellColours } from './cell-colour.ts';
import { type Cell, inView, type MatrixSizes } from './matrix-cells.ts';

export interface MatrixDrawing {
  readonly labels: readonly string[];
  /** 0-1 of a cell; null where the two never met. */
  readonly share: (cell: Cell) => number | null;
  readonly sizes: MatrixSizes;
  /** Px of the frame. */
  readonly room: { readonly width: number; readonly height: number };
  readonly scrolled: { readonly left: number; readonly top: number };
  /** The cell that the keys stand on, or the pointer. */
  readonly marked: Cell | null;
  readonly palette: Palette;
  readonly font: string;
}

export function paintMatrix(context: CanvasRenderingContext2D, drawing: MatrixDrawing): void {
  const { room, sizes, scrolled, palette } = drawing;
  context.clearRect(0, 0, room.width, room.height);
  context.fillStyle = palette('surface');
  context.fillRect(0, 0, room.width, room.height);
  context.textBaseline = 'middle';
  const size = drawing.labels.length;
  const columns = inView(
    { scrolled: scrolled.left, room: room.width - sizes.names, cell: sizes.width },
    size,
  );
  const rows = inView({ scrolled: scrolled.top, room: room.height - sizes.heads, cell: sizes.height }, size);
  paintCells(context, drawing, rows, columns);
  paintNames(context, drawing, rows);
  paintHeads(context, drawing, columns);
  context.fillStyle = palette('surface');
  context.fillRect(0, 0, sizes.names, sizes.heads);
  context.fillStyle = palette('muted');
  context.font = `400 11px ${drawing.font}`;
  context.textAlign = 'left';
  ['Row won against', 'column, in per cent'].forEach((line, at) =>
    context.fillText(line, 10, sizes.heads - 30 + at * 15, sizes.names - 16),
  );
  context.fillStyle = palette('line');
  context.fillRect(sizes.names - 1, 0, 1, room.height);
  context.fillRect(0, sizes.heads - 1, room.width, 1);
}

interface Part {
  readonly from: number;
  readonly to: number;
}

function paintCells(
  context: CanvasRenderingContext2D,
  { share, sizes, scrolled, palette, marked, font }: MatrixDrawing,
  rows: Part,
  columns: Part,
): void {
  const colours = {
    surface: palette('surface'),
    wins: palette('accent'),
    loses: palette('trails'),
    ink: palette('ink'),
    inverse: palette('on-accent'),
  };
  context.font = `500 11.5px ${font}`;
  context.textAlign = 'center';
  for (let row = rows.from; row < rows.to; row += 1) {
    const y = sizes.heads + row * sizes.height - scrolled.top;
    for (let column = columns.from; column < columns.to; column += 1) {
      const x = sizes.names + column * sizes.width - scrolled.left;
      if (row === column) {
        context.fillStyle = palette('line');
        context.fillRect(x, y, sizes.width - 1, sizes.height - 1);
        continue;
      }
      const won = share({ row, column });
      if (won === null) continue;
      const { fill, text } = cellColours(won, colours);
      context.fillStyle = fill;
      context.fillRect(x, y, sizes.width - 1, sizes.height - 1);
      context.fillStyle = text;
      context.fillText(String(Math.round(100 * won)), x + (sizes.width - 1) / 2, y + sizes.height / 2);
    }
  }
  if (marked === null) return;
  context.strokeStyle = palette('ink');
  context.lineWidth = 2;
  context.strokeRect(
    sizes.names + marked.column * sizes.width - scrolled.left,
    sizes.heads + marked.row * sizes.height - scrolled.top,
    sizes.width - 1,
    sizes.height - 1,
  );
}

function paintNames(
  context: CanvasRenderingContext2D,
  { labels, sizes, scrolled, palette, marked, font, room }: MatrixDrawing,
  rows: Part,
): void {
  context.fillStyle = palette('surface');
  context.fillRect(0, 0, sizes.names, room.height);
  context.textAlign = 'left';
  for (let row = rows.from; row < rows.to; row += 1) {
    const here = row === marked?.row;
    context.font = `${here ? 700 : 400} 12px ${font}`;
    context.fillStyle = palette('ink');
    const y = sizes.heads + (row + 0.5) * sizes.height - scrolled.top;
    context.fillText(labels[row] ?? '', 10, y, sizes.names - 18);
  }
}

function paintHeads(
  context: CanvasRenderingContext2D,
  { labels, sizes, scrolled, palette, marked, font, room }: MatrixDrawing,
  columns: Part,
): void {
  context.fillStyle = palette('surface');
  context.fillRect(0, 0, room.width, sizes.heads);
  context.textAlign = 'left';
  for (let column = columns.from; column < columns.to; column += 1) {
    const here = column === marked?.column;
    context.save();
    context.translate(sizes.names + (column + 0.5) * sizes.width - scrolled.left, sizes.heads - 8);
    context.rotate(-Math.PI / 2);
    context.font = `${here ? 700 : 400} 12px ${font}`;
    context.fillStyle = palette('ink');
    context.fillText(labels[column] ?? '', 0, 0, sizes.heads - 16);
    context.restore();
  }
}
