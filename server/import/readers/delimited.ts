import { parse, type CsvError } from 'csv-parse';
import { Readable } from 'node:stream';
import { isObject } from '../mapping/path.ts';
import { maxRecordLength, maxColumns } from './limits.ts';
import type { BadRow, GoodRow, Reader } from './reader.ts';
import { decoded } from './text.ts';
import { EmptyFile, Unreadable } from './unreadable.ts';

/** Comma separated values; the first line names the columns, blanks around a name put aside. */
export const csv: Reader = {
  id: 'csv',
  endings: ['csv'],
  isTable: true,
  rows: (bytes, { separator = ',' }) => rows(bytes, separator),
};
/** Tab separated values; the first line names the columns, blanks around a name put aside. */
export const tsv: Reader = {
  id: 'tsv',
  endings: ['tsv', 'tab'],
  isTable: true,
  rows: (bytes, { separator = '\t' }) => rows(bytes, separator),
};

async function* rows(bytes: Readable, delimiter: string): AsyncGenerator<GoodRow | BadRow> {
  const bad: BadRow[] = [];
  // The line on which the record before ended.
  let ended = 1;
  const parser = parse({
    delimiter,
    // Left to itself it takes the first for all, and two rows for one where an editor has mixed them.
    record_delimiter: ['\r\n', '\n', '\r'],
    columns: namedColumns,
    skip_empty_lines: true,
    max_record_size: maxRecordLength,
    skip_records_with_error: true,
    on_skip: (error) => {
      // All rows behind it are swallowed by it, and would count as gone.
      if (error?.code === 'CSV_QUOTE_NOT_CLOSED')
        parser.destroy(
          new Unreadable(
            'opens a quote (") that is never closed: close it, or double it inside a cell',
            ended + 1,
          ),
        );
      else if (error !== undefined) addOnce(bad, badRow(error, ended));
      ended = Number(error?.lines ?? ended);
    },
    // Its own `info` would work out the same once more for every row.
    on_record: (record: unknown, { lines }): GoodRow => {
      ended = lines;
      const breaks = lineBreaks(record);
      return breaks === 0
        ? { line: lines, row: record }
        : { line: lines - breaks, lineEnd: lines, row: record };
    },
  });
  const text = Readable.from(decoded(bytes));
  text.on('error', (error) => parser.destroy(error));
  const rowsInOrder: AsyncIterable<GoodRow> = text.pipe(parser);
  try {
    for await (const row of rowsInOrder) {
      if (bad.length > 0) yield* bad.splice(0);
      yield row;
    }
  } finally {
    // Whoever has seen enough leaves a file behind that would stay open.
    text.destroy();
  }
  if (parser.info.bytes === 0) throw new EmptyFile();
  // To bring in such a file would take away all that it held before.
  if (parser.info.records === 0 && bad.length === 0)
    throw new Unreadable('names columns and holds no row below them', 1);
  yield* bad;
}

/** One record that is too long is met again with each piece that is read of it. */
function addOnce(bad: BadRow[], next: BadRow): void {
  const last = bad.at(-1);
  if (last?.line !== next.line || last.problem !== next.problem) bad.push(next);
}

function namedColumns(cells: string[]): string[] {
  const header = cells.map((name) => name.trim());
  if (header.length > maxColumns)
    throw new Unreadable(
      `names ${header.length.toLocaleString('en')} columns; at most ${maxColumns.toLocaleString('en')} are read`,
      1,
    );
  const twice = header.find((name, i) => name !== '' && header.indexOf(name) !== i);
  if (twice !== undefined) throw new Unreadable(`has two columns named "${twice}"`, 1);
  return header;
}

/** `lines` counts to the end of a record; one that holds line breaks began that many lines before. */
function lineBreaks(record: unknown): number {
  if (!isObject(record)) return 0;
  let count = 0;
  for (const value of Object.values(record)) {
    if (typeof value === 'string' && value.includes('\n')) count += value.split('\n').length - 1;
  }
  return count;
}

function badRow(error: CsvError, ended: number): BadRow {
  const line = Number(error['lines'] ?? 1);
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return {
      line: ended + 1,
      problem: `has more than ${maxRecordLength.toLocaleString('en')} characters; is a quote (") never closed?`,
    };
  if (
    error.code === 'CSV_RECORD_INCONSISTENT_COLUMNS' &&
    Array.isArray(error['record']) &&
    Array.isArray(error['columns'])
  )
    return {
      line,
      problem: `has ${error['record'].length} cells where the first line names ${error['columns'].length} columns`,
    };
  if (error.code === 'CSV_INVALID_CLOSING_QUOTE' || error.code === 'INVALID_OPENING_QUOTE')
    return { line, problem: 'has a quote (") inside a cell: double it, and put the whole cell in quotes' };
  return { line, problem: 'cannot be taken apart into cells' };
}
