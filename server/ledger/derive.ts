/**
 * Derived things are made from facts here and nowhere else: sides of entries, edges, tools, counts.
 * Everything takes what was touched and leaves the rest alone; repeating it changes nothing.
 */
import { z } from 'zod';
import { CapabilityFact, RecordFact } from '#contract/interchange.ts';
import type { Database } from '../database/driver.ts';
import {
  addTotals,
  countNodes,
  dropTools,
  listingsOfTools,
  makeOffers,
  makePairs,
  namesOfCapabilities,
  neighboursOfCapabilities,
  pairsOfTools,
  pointEntries,
  pointEntriesOfTerms,
  recordsOfTools,
  setCapabilities,
  setTools,
  settleCapabilities,
  settleTerms,
  toolsOfTerms,
} from '../queries/derive.ts';
import { meaningsOfTerms } from '../queries/import.ts';
import { describedCapability } from './described-capability.ts';
import { describedTool } from './described-tool.ts';
import { batches } from './batches.ts';

export interface Touched {
  /** Ids of tools whose records changed. */
  readonly tools: ReadonlySet<string>;
  /** Words for capabilities that facts name, or that stale facts named. */
  readonly terms: ReadonlySet<string>;
  /** Words that mean another capability since, and the capabilities that they left. */
  readonly moved?: { readonly terms: readonly string[]; readonly left: readonly string[] };
  /** `low|high` of every pair that an entry was written for. */
  readonly pairs: ReadonlySet<string>;
  /** Imports whose entries were written with the sides they have today. */
  readonly imports: readonly string[];
  /** No entry but those of `imports` can stand elsewhere than its keys say: their sources had brought nothing before. */
  readonly allPointed?: boolean;
}

export type DeriveStep = 'entries' | 'edges' | 'tools' | 'counts';
const size = 1000;
/** Entries that one transaction points elsewhere. */
const mostPointed = 10_000;
const namesInADescription = 4;

/**
 * Cut off anywhere and called again with the same, it ends in the same graph: what was touched is found again from
 * tools, capabilities and entries, and what nobody stands for any more is taken away last.
 * @param onStep called with the step and how much of it is done
 */
export async function derive(
  db: Database,
  touched: Touched,
  onStep: (step: DeriveStep, done: number, total: number) => void = () => {},
): Promise<void> {
  const tools = [...touched.tools];
  const moved = touched.moved ?? { terms: [], left: [] };
  const meant = await capabilitiesOf(db, [...touched.terms, ...moved.terms]);
  const capabilities = [...new Set([...meant, ...moved.left])];
  const refs = new Set([...capabilities.map((id) => `capability:${id}`), ...tools.map((id) => `tool:${id}`)]);
  const pairs = new Set(touched.pairs);

  for (const batch of batches(capabilities, size)) {
    for (const { ref } of await deriveCapabilities(db, batch)) refs.add(ref);
  }
  await inBatches(tools, 'entries', onStep, async (batch) => {
    for (let pointed = mostPointed; pointed === mostPointed;) {
      const [row] = await pointEntries(db, { ids: batch, except: [...touched.imports], limit: mostPointed });
      for (const pair of row?.pairs ?? []) pairs.add(pair);
      for (const ref of row?.refs ?? []) refs.add(ref);
      pointed = row?.pointed ?? 0;
    }
    for (const { pair } of await pairsOfTools(db, { ids: batch })) pairs.add(pair);
  });
  const offering = await followTerms(db, moved.terms, pairs, refs);
  await inBatches([...pairs], 'edges', onStep, async (batch) => {
    await makePairs(db, { pairs: batch });
    for (const pair of batch) for (const ref of pair.split('|')) refs.add(ref);
  });
  await inBatches(tools, 'tools', onStep, async (batch) => {
    await deriveTools(db, batch);
    for (const { capability } of await makeOffers(db, { ids: batch })) refs.add(`capability:${capability}`);
  });
  const only = [...offering].filter((id) => !touched.tools.has(id));
  await inBatches(only, 'tools', onStep, async (batch) => {
    for (const { capability } of await makeOffers(db, { ids: batch })) refs.add(`capability:${capability}`);
    for (const id of batch) refs.add(`tool:${id}`);
  });
  await inBatches([...refs], 'counts', onStep, async (batch) => {
    await countNodes(db, { refs: batch });
  });
  for (const batch of batches(tools, size)) await dropTools(db, { ids: batch });
  await settleTerms(db, { prefix: '' });
  await settleCapabilities(db, { ids: capabilities });
  await addTotals(db, { id: 'totals' });
}

async function capabilitiesOf(db: Database, terms: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const ids of batches(terms, size)) {
    for (const { ref } of await meaningsOfTerms(db, { ids })) found.add(ref.slice('capability:'.length));
  }
  return [...found];
}

/** Points entries beside words that moved at what these mean today; answers the tools that say one of their offers by them. */
async function followTerms(
  db: Database,
  terms: readonly string[],
  pairs: Set<string>,
  refs: Set<string>,
): Promise<Set<string>> {
  const offering = new Set<string>();
  for (const ids of batches(terms, size)) {
    for (let pointed = mostPointed; pointed === mostPointed;) {
      const [row] = await pointEntriesOfTerms(db, { ids, limit: mostPointed });
      for (const pair of row?.pairs ?? []) pairs.add(pair);
      for (const ref of row?.refs ?? []) refs.add(ref);
      pointed = row?.pointed ?? 0;
    }
    for (const { id } of await toolsOfTerms(db, { ids })) offering.add(id);
  }
  return offering;
}

async function inBatches(
  items: readonly string[],
  step: DeriveStep,
  onStep: (step: DeriveStep, done: number, total: number) => void,
  work: (batch: string[]) => Promise<void>,
): Promise<void> {
  let done = 0;
  for (const batch of batches(items, size)) {
    await work(batch);
    done += batch.length;
    onStep(step, done, items.length);
  }
}

async function deriveTools(db: Database, ids: string[]): Promise<void> {
  const said = (await recordsOfTools(db, { ids }))
    .filter((row) => row.records.length > 0)
    .map(({ id, records }) => ({
      id,
      records: records.map((record) => ({ ...record, fact: RecordFact.parse(JSON.parse(record.fact)) })),
    }));
  // Only these are described by whom lists name beside them, and finding that costs more than all the rest.
  const undescribed = said.filter(
    ({ records }) => !records.some(({ fact }) => fact.description !== undefined),
  );
  const listings =
    undescribed.length === 0
      ? []
      : await listingsOfTools(db, { ids: undescribed.map(({ id }) => id), limit: namesInADescription });
  const listed = new Map(listings.map(({ id, ...names }) => [id, names]));
  const rows = said.map(({ id, records }) => ({ id, properties: describedTool(records, listed.get(id)) }));
  if (rows.length > 0) await setTools(db, { rows });
}

const Named = z.object({ fact: CapabilityFact, source: z.string(), snapshot: z.string() });

/** Answers the neighbours of those whose kind changed: their counts by type are no longer right. */
async function deriveCapabilities(db: Database, ids: string[]): Promise<{ ref: string }[]> {
  const rows = (await namesOfCapabilities(db, { ids })).map(({ id, names }) => ({
    id,
    properties: describedCapability(
      id,
      names.map((name) => Named.parse({ ...name, fact: JSON.parse(name.fact) })),
    ),
  }));
  const changed = (await setCapabilities(db, { rows })).filter(({ typeChanged }) => typeChanged);
  return changed.length === 0 ? [] : neighboursOfCapabilities(db, { ids: changed.map(({ id }) => id) });
}
