import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Database } from '../database/driver.ts';
import { sourceState } from '../queries/import.ts';
import { applySource, type OnImportStep } from './apply.ts';
import { countFacts } from './count-facts.ts';
import type { FetchLimits } from './refresh-fetch.ts';
import { refreshSource } from './refresh-source.ts';
import type { SourceFolder } from './source-folders.ts';

export interface RefreshOutcome {
  readonly source: string;
  /** Snapshot in the database, ISO date. */
  readonly before: string | null;
  /** Snapshot of what was fetched. */
  readonly snapshot: string;
  readonly state: 'as it was' | 'not newer' | 'newer' | 'imported' | 'failed';
  readonly records: number;
  readonly entries: number;
  readonly badRows: number;
  /** Why it failed. */
  readonly message?: string;
}

export interface RefreshOptions {
  /** Fetched sources are kept below it, so that the next refresh begins with them. */
  readonly dataDir: string;
  readonly limits: FetchLimits;
  /** ISO date. */
  readonly today: string;
  /** Look, and import nothing. */
  readonly dryRun: boolean;
  readonly onStep: OnImportStep;
}

/** Where sources that were fetched are kept, a folder each. */
export const keptSources = (dataDir: string): string => join(dataDir, 'sources');

/** Fetches a source and imports it when its snapshot is newer than the one in the database. What fails is an outcome. */
export async function refresh(
  db: Database,
  { id, folder, snapshot }: SourceFolder,
  options: RefreshOptions,
): Promise<RefreshOutcome> {
  const kept = join(keptSources(options.dataDir), id);
  const target = join(options.dataDir, 'fetched', id);
  const [known] = await sourceState(db, { id });
  const before = known?.snapshot ?? null;
  try {
    const fetched = await refreshSource(folder, target, options.limits, options.today);
    if (fetched === undefined) throw new Error('its source.yaml declares no address');
    const { reading } = fetched;
    const counts = await countFacts(reading);
    const told = {
      source: id,
      before,
      snapshot: reading.source.snapshot,
      records: counts.record,
      entries: counts.match,
      badRows: reading.problems.length,
    };
    if (known?.contentHash === reading.hash) return { ...told, state: 'as it was' };
    const finished = known?.contentHash != null;
    if (finished && before !== null && reading.source.snapshot <= before)
      return { ...told, state: 'not newer' };
    if (options.dryRun) return { ...told, state: 'newer' };
    await applySource(db, reading, options.onStep);
    await mkdir(dirname(kept), { recursive: true });
    await rm(kept, { recursive: true, force: true });
    await rename(target, kept);
    return { ...told, state: 'imported' };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { source: id, before, snapshot, state: 'failed', records: 0, entries: 0, badRows: 0, message };
  } finally {
    await rm(target, { recursive: true, force: true });
  }
}
