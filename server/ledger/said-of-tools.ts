/** What every source says of tools, as `toolFromRecords` takes it: read here for deriving and for recounting alike. */
import type { Database } from '../database/driver.ts';
import { toolSlug } from '../names/tool-slug.ts';
import { correctionsOfTools } from '../queries/corrections.ts';
import { recordsOfTools } from '../queries/derive.ts';
import { standingCorrections } from '../scoring/corrections.ts';
import type { CorrectedFields, OfFamily, SaidOfTool } from '../scoring/tool-from-records.ts';

export interface SaidOfOne {
  readonly id: string;
  readonly records: readonly SaidOfTool[];
  readonly corrected: CorrectedFields;
  /** Ids of the corrections that hold. */
  readonly standing: readonly string[];
  /** Of which text and model its vector was made. */
  readonly meaningOf: string | null;
  /** Of the family that it is tied to at this moment. */
  readonly ofFamily: OfFamily | null;
}

/** Tools without records are left out. */
export async function saidOfTools(db: Database, ids: string[]): Promise<SaidOfOne[]> {
  const rows = await recordsOfTools(db, { ids });
  const corrections = await correctionsOfTools(db, { ids });
  const standingOf = new Map(corrections.map((row) => [row.id, standingCorrections(row.corrections)]));
  return rows
    .filter(({ records }) => records.length > 0)
    .map(({ records, ...row }) => ({
      ...row,
      ...correctedBy(standingOf.get(row.id) ?? []),
      records: records.map((record) => ({ ...record, namesake: toolSlug(record.fact.key) === row.id })),
    }));
}

function correctedBy(standing: readonly { readonly id: string; readonly fact: CorrectedFields }[]) {
  const find = <K extends keyof CorrectedFields>(field: K) =>
    standing.find(({ fact }) => fact[field] !== undefined)?.fact[field];
  return {
    corrected: { line: find('line'), type: find('type') },
    standing: standing.map(({ id }) => id),
  };
}
