/** Reading and writing the rows of data files, for trim.ts. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

export type Row = Record<string, unknown>;

/** The rows of a JSON Lines file. */
export async function rowsOf(path: string): Promise<Row[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map(parse);
}

/** Packs a text; the same text gives the same bytes on every system. */
export function packed(text: string): Buffer {
  const bytes = gzipSync(text, { level: 9 });
  // The system that packed it is written into the file; the same bytes everywhere need one value.
  bytes[9] = 255;
  return bytes;
}

export function jsonLines(rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** The named fields that a row has. */
export function pick(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])));
}

export function parse(text: string): Row {
  const value: unknown = JSON.parse(text);
  return asRow(value);
}

export function asRow(value: unknown): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('a row is not an object');
  return Object.fromEntries(Object.entries(value));
}
