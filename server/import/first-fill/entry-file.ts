/** Writes entries to a file for Neo4j's importer, line by line, never more than a batch in memory. */
import { open } from 'node:fs/promises';
import type { EntrySink } from '../entry-sink.ts';
import { entryHeader, entryLine } from './entry-columns.ts';

export interface EntryFile {
  readonly path: string;
  /** @param id of the import that brings the entries */
  sinkFor(id: string): EntrySink;
  /** What the importer has to be told of the lines. */
  shape(): { readonly longestLine: number; readonly linesInside: boolean };
  close(): Promise<void>;
}

/** @param path of a file that is made anew */
export async function createEntryFile(path: string): Promise<EntryFile> {
  const file = await open(path, 'w', 0o600);
  await file.write(entryHeader);
  let longestLine = 0;
  let linesInside = false;
  return {
    path,
    sinkFor: (id) => async (entries) => {
      const lines = entries.map((entry) => entryLine(entry, id));
      for (const line of lines) {
        longestLine = Math.max(longestLine, Buffer.byteLength(line));
        linesInside ||= /[\n\r]./s.test(line);
      }
      await file.write(lines.join(''));
    },
    shape: () => ({ longestLine, linesInside }),
    close: () => file.close(),
  };
}
