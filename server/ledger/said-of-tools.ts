/** What every source says of tools, as `toolFromRecords` takes it: read here for deriving and for recounting alike. */
import type { Database } from '../database/driver.ts';
import { toolSlug } from '../import/identity.ts';
import { recordsOfTools } from '../queries/derive.ts';
import type { SaidOfTool } from '../scoring/tool-from-records.ts';

export interface SaidOfOne {
  readonly id: string;
  readonly records: readonly SaidOfTool[];
  /** Of which text and model its vector was made. */
  readonly meaningOf: string | null;
}

/** Tools without records are left out. */
export async function saidOfTools(db: Database, ids: string[]): Promise<SaidOfOne[]> {
  const rows = await recordsOfTools(db, { ids });
  return rows
    .filter(({ records }) => records.length > 0)
    .map(({ records, ...row }) => ({
      ...row,
      records: records.map((record) => ({ ...record, namesake: toolSlug(record.fact.key) === row.id })),
    }));
}
