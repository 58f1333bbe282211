/** Facts of a reading beside what the database holds of them. */
import type { PlannedFact } from '#contract/imports.ts';
import type { SourceFact } from '#contract/interchange.ts';
import type { Database } from '../database/driver.ts';
import { recordId } from '../ledger/entry-id.ts';
import {
  knownCorrections,
  knownDecisions,
  knownEntries,
  knownNames,
  knownOffers,
  knownRecords,
  knownTexts,
} from '../queries/plan.ts';
import type { FactBatch } from './fact-batches.ts';
import { capabilityRow, correctionRow, decisionRow, matchRow, offerRow, textRow } from './rows.ts';

/** A fact of a reading, and what the database holds of it. */
export interface BesideFact {
  readonly kind: PlannedFact['kind'];
  readonly id: string;
  /** What differs, or of a new fact what it says; worked out for those that are told. */
  told(): PlannedFact;
}

export interface Compared {
  readonly added: readonly BesideFact[];
  readonly changed: readonly BesideFact[];
  readonly unchanged: number;
}

type Fields = Readonly<Record<string, unknown>>;

interface Candidate {
  readonly kind: PlannedFact['kind'];
  readonly id: string;
  readonly name: string;
  readonly now: Fields;
  /** What is there; undefined when nothing is. */
  readonly before: Fields | undefined;
}

/** Where a fact stands in a file, and when it was read, are no change of it. */
const passedOver = new Set([
  'locator',
  'line',
  'position',
  'record',
  'import',
  'born',
  'pair',
  'supersededAt',
  'supersededBy',
]);

/** What the name of a new fact says already. */
const saidByName = new Set(['source', 'key', 'name', 'id', 'firstKey', 'secondKey']);

/** Characters of a value that are told: this is for reading. */
const maxShownLength = 300;

export async function compareBatch(db: Database, source: SourceFact, batch: FactBatch): Promise<Compared> {
  const candidates = [
    ...(await recordsBeside(db, batch)),
    ...(await namesBeside(db, source, batch)),
    ...(await offersBeside(db, batch)),
    ...(await entriesBeside(db, source, batch)),
    ...(await othersBeside(db, source, batch)),
    ...(await correctionsBeside(db, batch)),
  ];
  const added: BesideFact[] = [];
  const changed: BesideFact[] = [];
  let unchanged = 0;
  for (const { kind, id, name, now, before } of candidates) {
    const fields = () =>
      before === undefined
        ? differing({}, now).filter((field) => !saidByName.has(field.name))
        : differing(before, now);
    const beside = { kind, id, told: () => ({ kind, id, name, fields: fields() }) };
    if (before === undefined) added.push(beside);
    else if (fields().length > 0) changed.push(beside);
    else unchanged += 1;
  }
  return { added, changed, unchanged };
}

async function recordsBeside(db: Database, { records }: FactBatch): Promise<Candidate[]> {
  if (records.length === 0) return [];
  const rows = records.map((fact) => ({ id: recordId(fact.source, fact.key), fact }));
  const known = byId(await knownRecords(db, { ids: rows.map(({ id }) => id) }));
  return rows.map(({ id, fact }) => ({
    kind: 'record',
    id,
    name: fact.name,
    now: fact,
    before: known.get(id)?.fact,
  }));
}

async function namesBeside(db: Database, source: SourceFact, batch: FactBatch): Promise<Candidate[]> {
  if (batch.capabilities.length === 0) return [];
  const ids = batch.capabilities.map((fact) => capabilityRow(fact).id);
  const known = byId(await knownNames(db, { source: source.id, ids }));
  return batch.capabilities.map((fact) => ({
    kind: 'capability',
    id: fact.id,
    name: fact.name,
    now: { ...fact, source: source.id },
    before: known.has(fact.id) ? { ...known.get(fact.id)?.fact, source: source.id } : undefined,
  }));
}

async function offersBeside(db: Database, { offers }: FactBatch): Promise<Candidate[]> {
  if (offers.length === 0) return [];
  const rows = offers.map((fact) => ({ fact, row: offerRow(fact) }));
  const pairs = rows.map(({ row }) => ({ record: row.record, capability: row.capability }));
  const known = byId(await knownOffers(db, { rows: pairs }));
  return rows.map(({ fact, row }) => {
    const id = `${row.record} ${row.capability}`;
    const { record: _, capability: __, ...now } = row;
    return { kind: 'offer', id, name: `${fact.key}: ${fact.capability}`, now, before: known.get(id)?.offer };
  });
}

async function entriesBeside(db: Database, source: SourceFact, { matches }: FactBatch): Promise<Candidate[]> {
  if (matches.length === 0) return [];
  const rows = matches.map((fact) => matchRow(fact, source));
  const known = byId(await knownEntries(db, { ids: rows.map(({ id }) => id) }));
  return rows.map(({ id, properties }) => {
    const before = known.get(id)?.entry;
    const { firstKey, secondKey } = properties;
    // The ledger keeps what the source says of a tool and itself, and counts it nowhere: a new one is told so.
    const isNotCounted = before === undefined && firstKey === secondKey;
    const now = isNotCounted ? { ...properties, counted: false } : properties;
    return { kind: 'match', id, name: `${firstKey} against ${secondKey}`, now, before };
  });
}

async function othersBeside(db: Database, source: SourceFact, batch: FactBatch): Promise<Candidate[]> {
  const texts = batch.texts.map(textRow);
  const decisions = batch.decisions.map((fact) => decisionRow(fact, source));
  const knownText =
    texts.length === 0 ? new Map() : byId(await knownTexts(db, { ids: texts.map(({ id }) => id) }));
  const knownDecision =
    decisions.length === 0
      ? new Map<string, { id: string; decision: string }>()
      : byId(await knownDecisions(db, { ids: decisions.map(({ id }) => id) }));
  return [
    ...texts.map(({ id, keys, kind }): Candidate => {
      const before = knownText.has(id) ? {} : undefined;
      return { kind: 'text', id, name: `${kind} of ${keys.join(', ')}`, now: {}, before };
    }),
    ...decisions.map(({ id, decision }): Candidate => {
      const before = knownDecision.get(id);
      return {
        kind: 'decision',
        id,
        name: id,
        now: { decision },
        before: before === undefined ? undefined : { decision: before.decision },
      };
    }),
  ];
}

async function correctionsBeside(db: Database, { corrections }: FactBatch): Promise<Candidate[]> {
  if (corrections.length === 0) return [];
  const rows = corrections.map((fact) => ({ id: correctionRow(fact).id, fact }));
  const known = byId(await knownCorrections(db, { ids: rows.map(({ id }) => id) }));
  return rows.map(({ id, fact }) => ({
    kind: 'correction',
    id,
    name: `correction of ${recordId(fact.of.source, fact.of.key)}`,
    now: fact,
    before: known.get(id)?.fact,
  }));
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** Only what the reading says is compared: what the database adds to it is derived. */
function differing(before: Fields, now: Fields): PlannedFact['fields'] {
  const names = new Set([...Object.keys(now), ...Object.keys(before).filter((name) => name in now)]);
  return [...names].flatMap((name) => {
    if (passedOver.has(name)) return [];
    const [was, is] = [told(before[name]), told(now[name])];
    return was === is
      ? []
      : [{ name, before: was.slice(0, maxShownLength), after: is.slice(0, maxShownLength) }];
  });
}

/** A value as text; what is not there, and a list or map of nothing, is ''. */
function told(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object' && Object.keys(value).length === 0) return '';
  if (value === '[]') return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
