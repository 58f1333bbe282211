/**
 * The first fill of an empty database. Only match entries, the many, go through Neo4j's importer; it makes a store anew,
 * so the rest is written twice by the ordinary statements: before it, to learn which tools the entries are about, and
 * after it, to stay. Either time the order of facts is the same, and so are the tools.
 */
import { join } from 'node:path';
import type { Database } from '../../database/driver.ts';
import type { AdminTool } from '../../database/managed/admin-tool.ts';
import { applySchema } from '../../database/schema.ts';
import { keepMap } from '../../groups/keep-map.ts';
import { completeImports, type Imported, type ImportStep } from '../apply.ts';
import { intoDatabase, type EntrySink } from '../entry-sink.ts';
import { importIdFor, writeSource, type SourceReading, type WrittenSource } from '../write-source.ts';
import { createEntryFile, type EntryFile } from './entry-file.ts';
import { runImporter } from './run-importer.ts';

export interface FirstFillOptions {
  readonly readings: readonly SourceReading[];
  /** For temporary files. */
  readonly folder: string;
  readonly tool: AdminTool;
  /** Opens the database for as long as `work` runs, then stops it. */
  readonly withDatabase: <T>(work: (db: Database) => Promise<T>) => Promise<T>;
  readonly onStep: (what: string, step: ImportStep, done: number, total: number | null) => void;
  readonly onImporter: () => void;
}

/** What came of each reading, in their order. Fails with the database half made. */
export async function firstFill(options: FirstFillOptions): Promise<Imported[]> {
  const { readings, folder, tool, withDatabase, onStep } = options;
  const entries = await createEntryFile(join(folder, 'entries.csv'));
  let ids: string[];
  try {
    ids = await withDatabase((db) => writeEntryFile(db, entries, options));
  } finally {
    await entries.close();
  }
  options.onImporter();
  const repeated = await runImporter(tool, entries, join(folder, 'report'));

  return withDatabase(async (db) => {
    await applySchema(db);
    const written: WrittenSource[] = [];
    for (const [i, reading] of readings.entries()) {
      const id = ids[i];
      if (id === undefined) throw new Error(`no import of ${reading.source.id}`);
      const standing = alreadyThere(intoDatabase(db, id, new Date().toISOString().slice(0, 10)), repeated);
      const onProgress = (done: number) => onStep(`Importing ${reading.source.id}`, 'facts', done, null);
      written.push(await writeSource(db, reading, { import: id, entries: standing.sink, onProgress }));
      if (standing.met() !== entries.written(id))
        throw new Error(`The files of ${reading.source.id} changed while they were imported.`);
    }
    const counts = await completeImports(db, written, (step, done, total) =>
      onStep('Importing', step, done, total),
    );
    await keepMap(db);
    return written.map((one, i) => ({ import: one.import, records: one.records, entries: counts[i] ?? 0 }));
  });
}

/** @returns the id that the import of each reading has */
async function writeEntryFile(
  db: Database,
  entries: EntryFile,
  { readings, onStep }: FirstFillOptions,
): Promise<string[]> {
  const ids: string[] = [];
  await applySchema(db);
  for (const reading of readings) {
    const id = await importIdFor(db, reading);
    const onProgress = (done: number) => onStep(`Reading ${reading.source.id}`, 'facts', done, null);
    // Nothing of what is read is kept: this store is replaced.
    await writeSource(db, reading, { import: id, kept: 0, entries: entries.sinkFor(id), onProgress });
    ids.push(id);
  }
  return ids;
}

/** Passes on only entries that the importer met more than once, so that the last of them stands, as in any import. */
function alreadyThere(sink: EntrySink, repeated: ReadonlySet<string>): { sink: EntrySink; met(): number } {
  let met = 0;
  return {
    sink: async (entries) => {
      met += entries.length;
      const again = entries.filter(({ id }) => repeated.has(id));
      if (again.length > 0) await sink(again);
    },
    met: () => met,
  };
}
