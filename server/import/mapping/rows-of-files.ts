/** Rows of files as a mapping reads them: several files as one, and what was read whole kept for the next time round. */
import { basename, extname } from 'node:path';
import type { DataFile } from '../readers/data-file.ts';
import type { BadRow, GoodRow } from '../readers/reader.ts';
import { EmptyFile } from '../readers/unreadable.ts';
import { SourceFileError } from '../source-file.ts';
import { isObject } from './path.ts';

/**
 * The rows of files that are read as one; where a pattern named them, each row says which it is from. An empty one among
 * those is a bad row: nobody meant to say anything with it, and it keeps the others from nothing.
 */
export async function* rowsOfAll(
  files: readonly DataFile[],
  path: string,
  rowsOf: (file: DataFile) => AsyncIterable<GoodRow | BadRow>,
): AsyncGenerator<GoodRow | BadRow> {
  const [first] = files;
  if (!path.includes('*') && first !== undefined) return yield* rowsOf(first);
  for (const file of files) {
    const bare = file.name.replace(/\.gz$/i, '');
    const about = { path: bare, name: basename(bare, extname(bare)) };
    try {
      for await (const one of rowsOf(file))
        yield 'problem' in one
          ? { ...one, file: file.name }
          : { ...one, file: file.name, names: { ...one.names, file: about } };
    } catch (error) {
      if (!(error instanceof SourceFileError && error.cause instanceof EmptyFile)) throw error;
      yield { problem: error.cause.message, line: error.cause.line, file: file.name };
    }
  }
}

/** What has columns: of Markdown the cells of its tables, of a group its rows. */
export function rowsSeen(row: unknown, format: string, isGroup: boolean): unknown[] {
  const rows: unknown[] = isGroup && isObject(row) && Array.isArray(row['rows']) ? row['rows'] : [row];
  return format === 'markdown' ? rows.map((one) => (isObject(one) ? { cells: one['cells'] } : one)) : rows;
}

/** Reads the rows a first time and keeps them; a file that is read whole costs its memory anyway. */
export async function* keptRows<T>(
  kept: Map<string, T[]>,
  key: string,
  rows: () => AsyncIterable<T>,
): AsyncGenerator<T> {
  const before = kept.get(key);
  if (before !== undefined) {
    yield* before;
    return;
  }
  const all: T[] = [];
  for await (const row of rows()) {
    all.push(row);
    yield row;
  }
  kept.set(key, all);
}
