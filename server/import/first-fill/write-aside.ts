import type { Database } from '../../database/driver.ts';
import { importIdFor, writeSource, type SourceReading, type WrittenSource } from '../write-source.ts';
import type { EntryFile } from './entry-file.ts';
import type { PartFile } from './part-file.ts';

/** Reads a source into an empty database, but for its entries and packed parts, which go into files. */
export async function writeAside(
  db: Database,
  reading: SourceReading,
  { entries, parts }: { readonly entries: EntryFile; readonly parts: PartFile },
  onProgress: (done: number) => void,
): Promise<WrittenSource> {
  const id = await importIdFor(db, reading);
  const aside = { entries: entries.sinkFor(id), keep: parts.keeperFor(id) };
  return writeSource(db, reading, { import: id, aside, onProgress });
}
