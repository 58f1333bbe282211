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
  pointEntriesOfTerms,
  settleCapabilities,
  settleReviews,
  settleTerms,
  toolsOfTerms,
} from '../queries/derive.ts';
import { meaningsOfTerms } from '../queries/import.ts';
import type { Embedder } from '../search/embedding/embedder.ts';
import { ourEmbedder } from '../search/embedding/our-embedder.ts';
import { batches } from '../database/batches.ts';
import { deriveCapabilities } from './derive-capabilities.ts';
import { settleFamilies } from './derive-families.ts';
import { deriveTools } from './derive-tools.ts';

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
const maxPointed = 10_000;

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
  const moved = touched.moved ?? { terms: [], left: [] };
  const meant = await capabilitiesOf(db, [...touched.terms, ...moved.terms]);
  const capabilities = [...new Set([...meant, ...moved.left])];
  const refs = new Set([...capabilities.map((id) => `capability:${id}`), ...tools.map((id) => `tool:${id}`)]);
  const pairs = new Set(touched.pairs);

  const worded = new Set<string>();
  for (const batch of batches(capabilities, size)) {
    const changed = await deriveCapabilities(db, batch, embedder);
    for (const ref of changed.neighbours) refs.add(ref);
    for (const id of changed.tools) if (!touched.tools.has(id)) worded.add(id);
  }
  await inBatches(tools, 'entries', onStep, async (batch) => {
    let pointed = touched.allPointed === true ? 0 : maxPointed;
    while (pointed === maxPointed) {
      const [row] = await pointEntries(db, { ids: batch, except: [...touched.imports], limit: maxPointed });
      for (const pair of row?.pairs ?? []) pairs.add(pair);
      for (const ref of row?.refs ?? []) refs.add(ref);
      pointed = row?.pointed ?? 0;
    }
    for (const { pair } of await pairsOfTools(db, { ids: batch })) pairs.add(pair);
  });
  const reviewed = await settleReviews(db);
  for (const pair of reviewed.pairs) pairs.add(pair);
  for (const ref of reviewed.refs) refs.add(ref);
  const offering = await followTerms(db, moved.terms, pairs, refs);
  await inBatches([...pairs], 'edges', onStep, async (batch) => {
    await makePairs(db, { pairs: batch });
    for (const pair of batch) for (const ref of pair.split('|')) refs.add(ref);
  });
  // What lists name beside a tool may be its description.
  const listed = reviewed.refs.flatMap((ref) => (ref.startsWith('tool:') ? ref.slice('tool:'.length) : []));
  await inBatches([...new Set([...tools, ...offering, ...listed])], 'tools', onStep, async (batch) => {
    await deriveTools(db, batch, embedder);
    for (const { capability } of await makeOffers(db, { ids: batch })) refs.add(`capability:${capability}`);
    for (const id of batch) refs.add(`tool:${id}`);
  });
  for (const batch of batches([...worded], size)) await deriveTools(db, batch, embedder);
  await inBatches([...refs], 'counts', onStep, async (batch) => {
    await countNodes(db, { refs: batch });
  });
  for (const batch of batches(tools, size)) await dropTools(db, { ids: batch });
  await settleFamilies(db, embedder);
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
    for (let pointed = maxPointed; pointed === maxPointed;) {
      const [row] = await pointEntriesOfTerms(db, { ids, limit: maxPointed });
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
