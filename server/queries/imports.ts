/** The list of imports, and what undo takes away. */
import { z } from 'zod';
import { SourceFact } from '#contract/interchange.ts';
import { ImportState } from '#contract/imports.ts';
import { LeftOut } from '#contract/left-out.ts';
import { defineQuery } from '../database/query.ts';
import { json } from './rows.ts';

const id = z.object({ id: z.string() });

const importRow = z.object({
  row: z.object({
    id: z.string(),
    source: z.string(),
    title: z.string().nullable(),
    at: z.string(),
    sha256: z.string(),
    snapshot: z.string().nullable(),
    state: ImportState,
    records: z.int().nullable(),
    entries: z.int().nullable(),
    /** What the source said of itself. */
    about: json.pipe(SourceFact).nullable(),
    /** How many parts of what it read are kept; null when it was cut off before the end. */
    parts: z.int().nullable(),
    /** The import that is in force again once this one is undone; '' for none. */
    undoTo: z.string().nullable(),
    leftOut: json.pipe(z.array(LeftOut)).nullable(),
    fault: z.string().nullable(),
  }),
});
export type ImportRow = z.infer<typeof importRow>['row'];

export const readImports = defineQuery(
  'import/imports',
  z.object({ source: z.string().nullable(), skip: z.int(), limit: z.int() }),
  importRow,
);

export const countImports = defineQuery(
  'import/count-imports',
  z.object({ source: z.string().nullable() }),
  z.object({ total: z.int() }),
);

export const readImport = defineQuery('import/import', id, importRow);

export const queueImport = defineQuery(
  'import/queue',
  z.object({
    import: z.string(),
    source: z.string(),
    snapshot: z.string().nullable(),
    at: z.string(),
    sha256: z.string(),
  }),
  id,
);

export const noteImport = defineQuery(
  'import/note-import',
  z.object({ id: z.string(), properties: z.record(z.string(), z.unknown()) }),
  id,
);

export const unfinishedImports = defineQuery(
  'import/unfinished',
  z.object({ states: z.array(ImportState) }),
  z.object({
    id: z.string(),
    source: z.string(),
    sha256: z.string(),
    at: z.string(),
    state: ImportState,
    /** What an import that is being undone is called afterwards. */
    undoAs: z.enum(['undone', 'cancelled']).nullable(),
  }),
);

export const forgetImport = defineQuery('import/forget', id, id);

/** For readings that may be loaded; `undone`: not again by itself, as a person took it back. */
export const knownOfReadings = defineQuery(
  'import/known-of-readings',
  z.object({ readings: z.array(z.object({ source: z.string(), sha256: z.string() })) }),
  z.object({
    source: z.string(),
    contentHash: z.string().nullable(),
    snapshot: z.string().nullable(),
    undone: z.boolean(),
  }),
);

/** With the sources as they stand (`sourcesOfMap`), all that decides what is derived. */
export const decided = defineQuery(
  'import/decided',
  z.object({ prefix: z.string() }),
  z.object({ decided: z.string() }),
);

const some = z.object({ source: z.string(), imports: z.array(z.string()), limit: z.int() });
const deleted = z.object({ deleted: z.int() });

export const purgeEntries = defineQuery('import/purge-entries', some, deleted);
export const purgeFormer = defineQuery('import/purge-former', some, deleted);
export const dropSource = defineQuery('import/drop-source', id, id);
