/**
 * The first fill of an empty database. Only match entries, the many, go through Neo4j's importer. It makes a store anew,
 * so all the rest is written twice by the ordinary statements: before it, to learn which tools the entries are about,
 * and after it, to stay. Either time the order of facts is the same, and so are the tools.
 */
import { join } from 'node:path';
import type { Database } from '../../database/driver.ts';
import type { AdminTool } from '../../database/managed/admin-tool.ts';
import { applySchema } from '../../database/schema.ts';

import { completeImports, type Imported, type ImportStep } from '../apply.ts';
import type { SourceReading } from '../read-source.ts';
import type { WrittenSource } from '../write-source.ts';
import { conclude } from '../conclude.ts';
import { noteLeftOut } from '../note-left-out.ts';
import { createEntryFile, type EntryFile } from './entry-file.ts';
import { createPartFile, type PartFile } from './part-file.ts';
import { runImporter } from './run-importer.ts';
import { writeAgain } from './write-again.ts';
import { writeAside } from './write-aside.ts';

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
  const entries = await createEntryFile(join(options.folder, 'entries.csv'));
  const parts = await createPartFile(join(options.folder, 'parts'));
  try {
    return await fill(options, entries, parts);
  } finally {
    await entries.close();
    await parts.close();
  }
}

async function fill(
  { readings, folder, tool, withDatabase, onStep, onImporter }: FirstFillOptions,
  entries: EntryFile,
  parts: PartFile,
): Promise<Imported[]> {
  const aside = await withDatabase(async (db) => {
    await applySchema(db);
    const done: WrittenSource[] = [];
    for (const reading of readings)
      done.push(
        await writeAside(db, reading, { entries, parts }, (count) =>
          onStep(`Reading ${reading.source.id}`, 'facts', count, null),
        ),
      );
    return done;
  });
  onImporter();
  await runImporter(tool, entries, join(folder, 'report'));

  return withDatabase(async (db) => {
    await applySchema(db);
    const written: WrittenSource[] = [];
    for (const [i, { source }] of readings.entries()) {
      const before = aside[i];
      if (before === undefined) throw new Error(`${source.id} was not read`);
      written.push(
        await writeAgain(db, source, before, parts, (count) =>
          onStep(`Importing ${source.id}`, 'facts', count, null),
        ),
      );
    }
    const counts = await completeImports(db, written, (step, done, total) =>
      onStep('Importing', step, done, total),
    );
    await conclude(db);
    for (const [i, reading] of readings.entries())
      if (written[i] !== undefined) await noteLeftOut(db, written[i].import, reading);
    return written.map((one, i) => ({ import: one.import, records: one.records, entries: counts[i] ?? 0 }));
  });
}
