/** Imports as people read them. */
import type { z } from 'zod';
import type { ConflictList, Import, ImportList, ImportProgress } from '#contract/imports.ts';
import type { Database } from '../database/driver.ts';
import { NotFound } from '../http/problems.ts';
import type { ImportJobs } from '../import/jobs.ts';
import { toConflict } from '../import/told-conflict.ts';
import { countConflicts, readConflicts } from '../queries/identity.ts';
import { countImports, readImport, readImports, type ImportRow } from '../queries/imports.ts';

interface Page {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const skipOf = ({ cursor }: Page): number => Number(cursor ?? 0);
const nextOf = (page: Page, total: number): string | null => {
  const next = skipOf(page) + page.limit;
  return next < total ? String(next) : null;
};

export async function imports(
  db: Database,
  jobs: Pick<ImportJobs, 'underWay'>,
  input: Page & { source?: string | undefined },
): Promise<z.infer<typeof ImportList>> {
  const source = input.source ?? null;
  const progress = jobs.underWay();
  const [rows, [count]] = await Promise.all([
    readImports(db, { source, skip: skipOf(input), limit: input.limit }),
    countImports(db, { source }),
  ]);
  const total = count?.total ?? 0;
  return { total, items: rows.map(({ row }) => toImport(row, progress)), next: nextOf(input, total) };
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
  const { id, source, title, at, snapshot, state, records, entries, problems, problemCount, fault } = row;
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
    problems: { total: problemCount ?? 0, items: problems ?? [] },
    fault,
  };
}

export async function conflicts(db: Database, input: Page): Promise<z.infer<typeof ConflictList>> {
  const [rows, [count]] = await Promise.all([
    readConflicts(db, { id: null, skip: skipOf(input), limit: input.limit }),
    countConflicts(db, { prefix: '' }),
  ]);
  const total = count?.total ?? 0;
  const items = rows.map(({ rule, shared, left, right, hangs }) =>
    toConflict(
      rule,
      shared,
      { ...left, url: left.fact.url ?? null },
      { ...right, url: right.fact.url ?? null },
      hangs,
    ),
  );
  return { total, items, next: nextOf(input, total) };
}
