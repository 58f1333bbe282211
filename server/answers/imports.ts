/** Imports as people read them. */
import type { z } from 'zod';
import type {
  ConflictList,
  conflicts as conflictsCall,
  Import,
  ImportList,
  ImportProgress,
  imports as importsCall,
} from '#contract/imports.ts';
import type { Database } from '../database/driver.ts';
import { NotFound } from '../problems/problems.ts';
import type { ImportJobs } from '../import/jobs.ts';
import { toConflict } from '../import/told-conflict.ts';
import { readConflicts } from '../queries/identity.ts';
import { countImports, readImport, readImports, type ImportRow } from '../queries/imports.ts';
import { pageOf } from './cursor.ts';

export async function imports(
  db: Database,
  jobs: Pick<ImportJobs, 'underWay'>,
  input: z.output<typeof importsCall.input>,
): Promise<z.infer<typeof ImportList>> {
  const source = input.source ?? null;
  const { skip, next } = pageOf('imports', input);
  const progress = jobs.underWay();
  const [rows, [count]] = await Promise.all([
    readImports(db, { source, skip, limit: input.limit }),
    countImports(db, { source }),
  ]);
  const total = count?.total ?? 0;
  return { total, items: rows.map(({ row }) => toImport(row, progress)), next: next(rows.length, total) };
}

/** @throws NotFound */
export async function importById(
  db: Database,
  jobs: Pick<ImportJobs, 'underWay'>,
  id: string,
): Promise<Import> {
  // Before the row is read: one that ends meanwhile is told as under way, never as a state it has left.
  const progress = jobs.underWay();
  const [found] = await readImport(db, { id });
  if (found === undefined) throw new NotFound(`import ${id}`, [], null, 'GET /api/imports lists them.');
  return toImport(found.row, progress);
}

function toImport(row: ImportRow, progress: ReadonlyMap<string, ImportProgress>): Import {
  const { id, source, title, at, snapshot, state, records, entries, leftOut, fault } = row;
  return {
    id,
    source,
    title,
    at,
    snapshot,
    state,
    records,
    entries,
    progress: progress.get(id) ?? null,
    leftOut: leftOut ?? [],
    fault,
  };
}

export async function conflicts(
  db: Database,
  input: z.output<typeof conflictsCall.input>,
): Promise<z.infer<typeof ConflictList>> {
  const { skip, next } = pageOf('conflicts', input);
  const [found] = await readConflicts(db, { id: null, tool: null, skip, limit: input.limit });
  const { total, items: rows } = found ?? { total: 0, items: [] };
  const items = rows.map(({ rule, shared, left, right, hangs }) =>
    toConflict(
      rule,
      shared,
      { ...left, url: left.fact.url ?? null },
      { ...right, url: right.fact.url ?? null },
      hangs,
    ),
  );
  return { total, items, next: next(rows.length, total) };
}
