/**
 * Derived things are made from facts here and nowhere else: sides of entries, edges, tools, counts.
 * Everything takes what was touched and leaves the rest alone; repeating it changes nothing.
 */
import type { Database } from '../database/driver.ts';
import {
  addTotals,
  countNodes,
  dropTools,
  makeOffers,
  makePairs,
  pairsOfTools,
  pointEntries,
  settleCapabilities,
} from '../queries/derive.ts';
import type { Embedder } from '../search/embedding/embedder.ts';
import { ourEmbedder } from '../search/embedding/our-embedder.ts';
import { batches } from './batches.ts';
import { deriveCapabilities } from './derive-capabilities.ts';
import { deriveTools } from './derive-tools.ts';

export interface Touched {
  /** Ids of tools whose records changed. */
  readonly tools: ReadonlySet<string>;
  readonly capabilities: ReadonlySet<string>;
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

/**
 * Cut off anywhere and called again with the same, it ends in the same graph: what was touched is found again from
 * tools, capabilities and entries, and what nobody stands for any more is taken away last.
 * @param onStep called with the step and how much of it is done
 * @param model what vectors are made by; the program's own when left out, null for none
 */
export async function derive(
  db: Database,
  touched: Touched,
  onStep: (step: DeriveStep, done: number, total: number) => void = () => {},
  model?: Embedder | null,
): Promise<void> {
  const embedder = model === undefined ? await ourEmbedder() : model;
  const tools = [...touched.tools];
  const capabilities = [...touched.capabilities];
  const refs = new Set([...capabilities.map((id) => `capability:${id}`), ...tools.map((id) => `tool:${id}`)]);
  const pairs = new Set(touched.pairs);

  const worded = new Set<string>();
  for (const batch of batches(capabilities, size)) {
    const changed = await deriveCapabilities(db, batch, embedder);
    for (const ref of changed.neighbours) refs.add(ref);
    for (const id of changed.tools) if (!touched.tools.has(id)) worded.add(id);
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
  await inBatches([...pairs], 'edges', onStep, async (batch) => {
    await makePairs(db, { pairs: batch });
    for (const pair of batch) for (const ref of pair.split('|')) refs.add(ref);
  });
  await inBatches(tools, 'tools', onStep, async (batch) => {
    await deriveTools(db, batch, embedder);
    for (const { capability } of await makeOffers(db, { ids: batch })) refs.add(`capability:${capability}`);
  });
  for (const batch of batches([...worded], size)) await deriveTools(db, batch, embedder);
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
