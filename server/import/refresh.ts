import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ImportPlan } from '#contract/imports.ts';
import { isNewer, type Snapshot } from '#contract/snapshot.ts';
import type { Database } from '../database/driver.ts';
import { sourceState } from '../queries/import.ts';
import { applySource, type OnImportStep } from './apply.ts';
import { planImport } from './plan.ts';
import type { FetchLimits } from './refresh-fetch.ts';
import { refreshSource } from './refresh-source.ts';
import type { SourceFolder } from './source-folders.ts';

export interface RefreshOutcome {
  readonly source: string;
  /** Snapshot in the database, ISO date. */
  readonly before: string | null;
  /** Snapshot of what was fetched. */
  readonly snapshot: Snapshot;
  readonly state: 'as it was' | 'not newer' | 'newer' | 'imported' | 'failed';
  /** What is new, changed and gone; null where nothing was compared. */
  readonly plan: ImportPlan | null;
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
  /** Import it whatever it removes. */
  readonly force: boolean;
  readonly onStep: OnImportStep;
}

/** Where sources that were fetched are kept, a folder each. */
export const keptSources = (dataDir: string): string => join(dataDir, 'sources');

/** Where they are fetched into, under the lock; what stands there otherwise was left by a process that was killed. */
export const fetchedSources = (dataDir: string): string => join(dataDir, 'fetched');

/** Fetches a source and imports it when its snapshot is newer than the one in the database. What fails is an outcome. */
export async function refresh(
  db: Database,
  { id, folder, snapshot }: SourceFolder,
  options: RefreshOptions,
): Promise<RefreshOutcome> {
  const kept = join(keptSources(options.dataDir), id);
  const target = join(fetchedSources(options.dataDir), id);
  const [known] = await sourceState(db, { id });
  const before = known?.snapshot ?? null;
  try {
    const fetched = await refreshSource(folder, target, options.limits, options.today);
    if (fetched === undefined) throw new Error('its source.yaml declares no address');
    const { reading } = fetched;
    const told = { source: id, before, snapshot: reading.source.snapshot ?? null, plan: null };
    if (known?.contentHash === reading.hash) return { ...told, state: 'as it was' };
    const finished = known?.contentHash != null;
    if (finished && !isNewer(reading.source.snapshot, before)) return { ...told, state: 'not newer' };
    const plan = await planImport(db, [reading]);
    if (options.dryRun) return { ...told, plan, state: 'newer' };
    const [refusal] = plan.refusals;
    if (refusal !== undefined && !options.force) return { ...told, plan, state: 'failed', message: refusal };
    await applySource(db, reading, options.onStep);
    await mkdir(dirname(kept), { recursive: true });
    await rm(kept, { recursive: true, force: true });
    await rename(target, kept);
    return { ...told, plan, state: 'imported' };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { source: id, before, snapshot, plan: null, state: 'failed', message };
  } finally {
    await rm(target, { recursive: true, force: true });
  }
}
