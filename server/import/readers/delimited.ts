import { parse, type CsvError } from 'csv-parse';
import { Readable } from 'node:stream';
import { isObject } from '../mapping/path.ts';
import type { BadRow, GoodRow, Reader } from './reader.ts';
import { decoded } from './text.ts';

const largestRecord = 10_000_000;

/** Comma separated values; the first line names the columns. */
export const csv: Reader = { id: 'csv', endings: ['csv'], rows: (bytes) => rows(bytes, ',') };
/** Tab separated values; the first line names the columns. */
export const tsv: Reader = { id: 'tsv', endings: ['tsv', 'tab'], rows: (bytes) => rows(bytes, '\t') };

async function* rows(bytes: Readable, delimiter: string): AsyncGenerator<GoodRow | BadRow> {
  const bad: BadRow[] = [];
  const parser = parse({
    delimiter,
    columns: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: largestRecord,
    skip_records_with_error: true,
    on_skip: (error) => {
      bad.push({ line: Number(error?.lines ?? 1), problem: reason(error) });
    },
  });
  const text = Readable.from(decoded(bytes));
  text.on('error', (error) => parser.destroy(error));
  for await (const { record, info } of text.pipe(parser)) {
    yield* bad.splice(0);
    yield { line: info.lines - lineBreaks(record), row: record };
  }
  yield* bad;
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

function reason(error: CsvError | undefined): string {
  return error?.message ?? 'cannot be read';
}
