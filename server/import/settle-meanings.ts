/** Lets every word for a capability mean what rules and people say; what moved is then to be derived anew. */
import type { Database } from '../database/driver.ts';
import { pages } from '../database/pages.ts';
import { batches } from '../database/batches.ts';
import {
  movedTerms,
  readTerms,
  settleMeaningOf,
  termDecisions,
  writeDoubts,
  type TermRow,
} from '../queries/meanings.ts';
import { meaningsOf } from './meanings.ts';
import { pairId } from './rows.ts';
import { termLinks } from './term-links.ts';

/** What a decision on words calls them: `capability:ID`. */
export const termPrefix = 'capability:';
const batchSize = 1000;
/** Open questions that are kept: more than people read. */
const maxDoubts = 1000;

export interface MovedTerms {
  readonly terms: readonly string[];
  /** Ids of the capabilities that they left, and of those that they mean now. */
  readonly left: readonly string[];
  readonly now: readonly string[];
}

/**
 * Works out all meanings from all words, which are few beside the tools, so that the order of imports makes no
 * difference; writes those that changed. Answers what moved, also in a run that was cut off before all of it was
 * derived: to be forgotten then (settleMovedTerms).
 */
export async function settleMeanings(db: Database): Promise<MovedTerms> {
  const terms: TermRow[] = [];
  for await (const row of pages('', (page) => readTerms(db, page))) terms.push(row);
  const decisions = await termDecisions(db, { prefix: termPrefix });
  const said = terms.map(({ id, names }) => ({
    id,
    names: names.map(({ source, fact: { kind, name, aliases } }) => ({ source, kind, name, aliases })),
  }));
  const { certain, doubtful } = termLinks(said);
  const sources = new Map(said.map(({ id, names }) => [id, new Set(names.map(({ source }) => source))]));
  const share = (one: string, other: string) =>
    [...(sources.get(one) ?? [])].some((source) => sources.get(other)?.has(source) ?? false);
  const before = new Map(terms.map(({ id, capability, settled }) => [id, settled ? capability : null]));
  const meanings = meaningsOf(before, certain, decisions, share);

  const today = new Map(terms.map((row) => [row.id, row]));
  const changed = meanings.filter(({ term, capability, by, rule }) => {
    const row = today.get(term);
    return !row?.settled || row.capability !== capability || row.by !== by || row.rule !== rule;
  });
  for (const rows of batches(changed, batchSize)) await settleMeaningOf(db, { rows });

  const decided = new Set(decisions.map(({ left, right }) => pairId(left, right)));
  const meant = new Map(meanings.map(({ term, capability }) => [term, capability]));
  const doubts = [...doubtful, ...certain]
    .filter(({ left, right }) => meant.get(left) !== meant.get(right) && !decided.has(pairId(left, right)))
    .slice(0, maxDoubts);
  await writeDoubts(db, { rows: doubts.map((doubt) => ({ id: pairId(doubt.left, doubt.right), ...doubt })) });

  const moved = await movedTerms(db, { moved: true });
  const of = (key: 'term' | 'left' | 'now') => [...new Set(moved.map((row) => row[key]))];
  return { terms: of('term'), left: of('left'), now: of('now') };
}
