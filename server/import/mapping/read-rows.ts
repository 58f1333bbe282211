import { openDataFile, type DataFile } from '../readers/data-file.ts';
import type { BadRow, GoodRow, Reader, ReaderOptions } from '../readers/reader.ts';
import { endInWords, Unreadable } from '../readers/unreadable.ts';
import { SourceFileError } from '../source-file.ts';

/** The rows of a file; says which file it was when one cannot be read on. */
export async function* readRows(
  file: DataFile,
  reader: Reader,
  options: ReaderOptions,
): AsyncGenerator<GoodRow | BadRow> {
  try {
    yield* reader.rows(openDataFile(file), options);
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** What ended the reading of a file, with its name and line. */
export function unreadable(file: DataFile, error: unknown): SourceFileError {
  const line = error instanceof Unreadable ? error.line : 1;
  return new SourceFileError(file.path, line, endInWords(error), { cause: error });
}
