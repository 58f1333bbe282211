/** What an import would do: a reading compared with the database, without a write. */
import type { ImportPlan, PlannedFact } from '#contract/imports.ts';
import type { Fact, SourceFact } from '#contract/interchange.ts';
import type { Database } from '../database/driver.ts';
import { liveFacts, plannedConflicts } from '../queries/plan.ts';
import { compareBatch } from './compare-batch.ts';
import { factBatches } from './fact-batches.ts';
import { aliasesOf, certainRules } from './identity.ts';
import { identityRules } from './identity-rules.ts';
import { toConflict } from './told-conflict.ts';
import { recordId } from '../ledger/entry-id.ts';

export interface PlannedReading {
  readonly source: SourceFact;
  readonly problems: readonly { readonly file: string; readonly line: number; readonly message: string }[];
  facts(): AsyncIterable<Fact>;
  unread(): { file: string; fields: string[] }[];
}

/** Items a list of the plan holds; totals are whole. */
const mostTold = 200;
const batchSize = 2000;

/** Reads the readings through; memory grows with the lists that are told, not with what is read. */
export async function planImport(
  db: Database,
  readings: readonly PlannedReading[],
  signal?: AbortSignal,
): Promise<ImportPlan> {
  const plan = emptyPlan();
  for (const reading of readings) {
    const { id, title, licence, snapshot } = reading.source;
    plan.sources.push({ id, title, licence, snapshot });
    let known = 0;
    for await (const batch of factBatches(reading.facts(), batchSize)) {
      signal?.throwIfAborted();
      const { added, changed, unchanged } = await compareBatch(db, reading.source, batch);
      known += changed.length + unchanged;
      plan.unchanged += unchanged;
      tell(plan.added, added);
      tell(plan.changed, changed);
      plan.records += batch.records.length;
      plan.entries += batch.matches.length;
      await addConflicts(db, plan, reading.source.id, batch.records, added);
    }
    const [live] = await liveFacts(db, { source: id });
    plan.removed += Math.max(0, (live?.total ?? 0) - known);
    tell(plan.problems, reading.problems);
    plan.unread.push(...reading.unread());
  }
  return plan;
}

interface Sample<T> {
  total: number;
  items: T[];
}

function tell<T>(sample: Sample<T>, more: readonly T[]): void {
  sample.total += more.length;
  sample.items.push(...more.slice(0, Math.max(0, mostTold - sample.items.length)));
}

const emptyPlan = (): ImportPlan => ({
  sources: [],
  added: { total: 0, items: [] },
  changed: { total: 0, items: [] },
  removed: 0,
  unchanged: 0,
  conflicts: { total: 0, items: [] },
  problems: { total: 0, items: [] },
  unread: [],
  records: 0,
  entries: 0,
});

const uncertain = identityRules.filter(({ certain }) => !certain).map(({ id }) => id);

/** What new records may be, beside the tools that are there: what the import itself would raise for a person. */
async function addConflicts(
  db: Database,
  plan: ImportPlan,
  source: string,
  records: readonly Extract<Fact, { record: 'record' }>[],
  added: readonly PlannedFact[],
): Promise<void> {
  const fresh = new Set(added.filter(({ kind }) => kind === 'record').map(({ id }) => id));
  const rows = records.flatMap((fact) => {
    const record = recordId(fact.source, fact.key);
    return fresh.has(record) ? [{ record, aliases: aliasesOf(fact) }] : [];
  });
  if (rows.length === 0) return;
  const facts = new Map(records.map((fact) => [recordId(fact.source, fact.key), fact]));
  const found = await plannedConflicts(db, { source, rows, certain: [...certainRules], uncertain });
  tell(
    plan.conflicts,
    found.flatMap(({ record, rule, shared, other }) => {
      const fact = facts.get(record);
      const left = { record, name: fact?.name ?? record, tool: null, url: fact?.url ?? null };
      return [toConflict(rule, shared, left, { ...other, url: other.fact.url ?? null })];
    }),
  );
}
