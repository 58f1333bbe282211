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
  matchesOfTools,
  namesOfCapabilities,
  neighboursOfCapabilities,
  pairsOfTools,
  pointMatches,
  recordsOfTools,
  setCapabilities,
  setTools,
  settleCapabilities,
} from '../queries/derive.ts';
import { describedCapability } from './described-capability.ts';
import { describedTool } from './described-tool.ts';
import { batches } from './batches.ts';

export interface Touched {
  /** Ids of tools whose records changed. */
  readonly tools: ReadonlySet<string>;
  readonly capabilities: ReadonlySet<string>;
  /** Ids of entries that were written. */
  readonly matches: ReadonlySet<string>;
}

export type DeriveStep = 'entries' | 'edges' | 'tools' | 'counts';
const size = 500;
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
  const capabilities = [...touched.capabilities];
  const refs = new Set([...capabilities.map((id) => `capability:${id}`), ...tools.map((id) => `tool:${id}`)]);
  const matches = new Set(touched.matches);
  const pairs = new Set<string>();

  for (const batch of batches(capabilities, size)) {
    for (const { ref } of await deriveCapabilities(db, batch)) refs.add(ref);
  }
  for (const batch of batches(tools, size)) {
    await deriveTools(db, batch);
    for (const { id } of await matchesOfTools(db, { ids: batch })) matches.add(id);
    for (const { pair } of await pairsOfTools(db, { ids: batch })) pairs.add(pair);
  }
  await inBatches([...matches], 'entries', onStep, async (batch) => {
    for (const row of await pointMatches(db, { ids: batch })) {
      for (const pair of row.pairs) pairs.add(pair);
      for (const ref of row.refs) refs.add(ref);
    }
  });
  await inBatches([...pairs], 'edges', onStep, async (batch) => {
    await makePairs(db, { pairs: batch });
    for (const pair of batch) for (const ref of pair.split('|')) refs.add(ref);
  });
  await inBatches(tools, 'tools', onStep, async (batch) => {
    for (const { capability } of await makeOffers(db, { ids: batch })) refs.add(`capability:${capability}`);
  });
  await inBatches([...refs], 'counts', onStep, async (batch) => {
    await countNodes(db, { refs: batch });
  });
  for (const batch of batches(tools, size)) await dropTools(db, { ids: batch });
  await settleCapabilities(db, { ids: capabilities });
  await addTotals(db, { id: 'totals' });
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
  const [said, listings] = await Promise.all([
    recordsOfTools(db, { ids }),
    listingsOfTools(db, { ids, limit: namesInADescription }),
  ]);
  const listed = new Map(listings.map(({ id, ...names }) => [id, names]));
  const rows = said
    .filter((row) => row.records.length > 0)
    .map((row) => ({
      id: row.id,
      properties: describedTool(
        row.records.map((record) => ({ ...record, fact: RecordFact.parse(JSON.parse(record.fact)) })),
        listed.get(row.id),
      ),
    }));
  await setTools(db, { rows });
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
