/** What an import would do: a reading compared with the database, without a write. */
import type { ImportPlan, PlannedFact } from '#contract/imports.ts';
import type { Fact, SourceFact } from '#contract/interchange.ts';
import type { LeftOut } from '#contract/left-out.ts';
import type { Database } from '../database/driver.ts';
import { liveFacts } from '../queries/plan.ts';
import { compareBatch, type BesideFact } from './compare-batch.ts';
import { factBatches } from './fact-batches.ts';
import { joinsFor, questionsOf } from './identity.ts';
import { togetherLeftOut } from './left-out.ts';
import { neighbourhoods, plannedStanding } from './neighbourhoods.ts';
import { refusalOf } from './refusal.ts';
import { toConflict } from './told-conflict.ts';
import { recordId } from '../ledger/entry-id.ts';

export interface PlannedReading {
  readonly source: SourceFact;
  leftOut(): LeftOut[];
  facts(): AsyncIterable<Fact>;
  unread(): { file: string; fields: string[] }[];
}

/** Items a list of the plan holds; totals are whole. */
const maxShown = 200;
const batchSize = 2000;

/** Reads the readings through; memory grows with the lists that are told, not with what is read. */
export async function planImport(
  db: Database,
  readings: readonly PlannedReading[],
  signal?: AbortSignal,
): Promise<ImportPlan> {
  const plan = emptyPlan();
  for (const reading of readings) {
    const { id, title, licence, snapshot = null } = reading.source;
    plan.sources.push({ id, title, licence, snapshot });
    let known = 0;
    let facts = 0;
    for await (const batch of factBatches(reading.facts(), batchSize)) {
      signal?.throwIfAborted();
      const { added, changed, unchanged } = await compareBatch(db, reading.source, batch);
      known += changed.length + unchanged;
      facts += added.length + changed.length + unchanged;
      plan.unchanged += unchanged;
      tellFacts(plan.added, added);
      tellFacts(plan.changed, changed);
      plan.records += batch.records.length;
      plan.entries += batch.matches.length;
      await addConflicts(db, plan, reading.source, batch.records, added);
    }
    const [live] = await liveFacts(db, { source: id });
    const total = live?.total ?? 0;
    plan.removed += Math.max(0, total - known);
    const leftOut = reading.leftOut();
    plan.leftOut = togetherLeftOut([plan.leftOut, leftOut]);
    const refusal = refusalOf({ source: id, facts, live: total, kept: known, leftOut });
    if (refusal !== null) plan.refusals.push(refusal);
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
  sample.items.push(...more.slice(0, Math.max(0, maxShown - sample.items.length)));
}

function tellFacts(sample: Sample<PlannedFact>, more: readonly BesideFact[]): void {
  sample.total += more.length;
  const room = Math.max(0, maxShown - sample.items.length);
  sample.items.push(...more.slice(0, room).map((one) => one.told()));
}

const emptyPlan = (): ImportPlan => ({
  sources: [],
  added: { total: 0, items: [] },
  changed: { total: 0, items: [] },
  removed: 0,
  unchanged: 0,
  conflicts: { total: 0, items: [] },
  leftOut: [],
  unread: [],
  refusals: [],
  records: 0,
  entries: 0,
});

/** What new records may be, beside the tools that are there: what the import itself would ask a person. */
async function addConflicts(
  db: Database,
  plan: ImportPlan,
  source: SourceFact,
  records: readonly Extract<Fact, { record: 'record' }>[],
  added: readonly BesideFact[],
): Promise<void> {
  const fresh = new Set(added.filter(({ kind }) => kind === 'record').map(({ id }) => id));
  const standing = records
    .map((fact) => plannedStanding(fact, source.snapshot ?? null))
    .filter(({ id }) => fresh.has(id));
  if (standing.length === 0) return;
  const urls = new Map(records.map((fact) => [recordId(fact.source, fact.key), fact.url ?? null]));
  const hoods = await neighbourhoods(db, standing, { source: source.id, import: null });
  const joined = new Map(
    joinsFor(hoods, new Set()).map(({ record, tool, by }) => [record, by === 'rule' ? tool : null]),
  );
  tell(
    plan.conflicts,
    hoods.flatMap(({ record, near }) => {
      const { id, party } = record;
      const others = new Map(near.map((one) => [one.id, one]));
      const left = { record: id, name: party.name, tool: null, url: urls.get(id) ?? null };
      // What others of its tool raise is asked already.
      const questions = questionsOf({ record: { ...record, tool: joined.get(id) ?? null }, near });
      return questions.flatMap((question) => {
        const other = others.get(question.right);
        if (question.left !== id || other === undefined) return [];
        const { name, url } = other.party;
        const right = { record: question.right, name, tool: other.tool, url: url ?? null };
        return [toConflict(question.rule, question.shared, left, right, null)];
      });
    }),
  );
}
