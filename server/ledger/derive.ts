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
  pointMatches,
  recordsOfTools,
  setCapabilities,
  setTools,
} from '../queries/derive.ts';
import { describedTool } from './described-tool.ts';
import { batches } from './batches.ts';

export interface Touched {
  /** Ids of tools whose records changed. */
  readonly tools: ReadonlySet<string>;
  readonly capabilities: ReadonlySet<string>;
  /** Ids of entries that were written. */
  readonly matches: ReadonlySet<string>;
  /** Pairs whose entries changed state. */
  readonly pairs: ReadonlySet<string>;
}

export type DeriveStep = 'entries' | 'edges' | 'tools' | 'counts';
const size = 500;
const namesInADescription = 4;

/** @param onStep called with the step and how much of it is done */
export async function derive(
  db: Database,
  touched: Touched,
  onStep: (step: DeriveStep, done: number, total: number) => void = () => {},
): Promise<void> {
  const refs = new Set([...touched.capabilities].map((id) => `capability:${id}`));
  const tools = [...touched.tools];
  for (const tool of tools) refs.add(`tool:${tool}`);

  for (const batch of batches([...touched.capabilities], size)) await deriveCapabilities(db, batch);
  for (const batch of batches(tools, size)) await deriveTools(db, batch);

  const matches = new Set(touched.matches);
  for (const batch of batches(tools, size)) {
    for (const row of await matchesOfTools(db, { ids: batch })) matches.add(row.id);
  }
  const pairs = new Set(touched.pairs);
  await inBatches([...matches], 'entries', onStep, async (batch) => {
    for (const row of await pointMatches(db, { ids: batch })) pairs.add(row.pair);
  });
  await inBatches([...pairs], 'edges', onStep, async (batch) => {
    await makePairs(db, { pairs: batch });
    for (const pair of batch) for (const ref of pair.split('|')) refs.add(ref);
  });
  await inBatches(tools, 'tools', onStep, async (batch) => {
    for (const row of await makeOffers(db, { ids: batch })) refs.add(`capability:${row.capability}`);
    for (const row of await dropTools(db, { ids: batch })) refs.add(row.ref);
  });
  await inBatches([...refs], 'counts', onStep, async (batch) => {
    await countNodes(db, { refs: batch });
  });
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

async function deriveCapabilities(db: Database, ids: string[]): Promise<void> {
  const rows = (await namesOfCapabilities(db, { ids })).flatMap(({ id, names }) => {
    const [best] = names
      .map((name) => Named.parse({ ...name, fact: JSON.parse(name.fact) }))
      .sort(
        (a, b) =>
          Number(b.fact.description !== undefined) - Number(a.fact.description !== undefined) ||
          b.snapshot.localeCompare(a.snapshot) ||
          a.source.localeCompare(b.source),
      );
    if (!best) return [];
    const { name, kind, description, derivedName } = best.fact;
    const aliasText = names.length > 0 ? best.fact.aliases.join(' ') : '';
    return [
      { id, properties: { name, sortName: name.toLowerCase(), kind, type: kind, description, derivedName, aliasText, ghost: false } },
    ];
  });
  await setCapabilities(db, { rows });
}
