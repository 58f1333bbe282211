/** Tables of the page: first line the column names. */
import { csvLine, type CsvCell } from '#contract/formats/csv-line.ts';

export interface Column<Row> {
  readonly name: string;
  readonly of: (row: Row) => CsvCell;
}

export function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ of }) => of(row)))]
    .map(csvLine)
    .join('');
}
