/** Reads of the ledger: one statement a way in, each answering counts of all and the ids of a page. */
import { z } from 'zod';
import { CorrectionFact } from '#contract/interchange.ts';
import { Dimension } from '#contract/locator.ts';
import { ledgerSorts, MatchEntry } from '#contract/match.ts';
import { isCapabilityRef, toolFirst } from '#contract/sides.ts';
import { MatchKind } from '#contract/vocabulary.ts';
import { defineQuery } from '../database/query.ts';
import { json, locator } from './rows.ts';

/** Sources whose entries are about it, in contexts that fit one of these patterns. */
export const aboutIt = z.array(z.object({ source: z.string(), contexts: z.array(z.string()).nullable() }));
export const filters = {
  /** Words that mean a capability. */
  words: z.array(z.string()).nullable(),
  about: aboutIt,
  source: z.string().nullable(),
  kind: z.string().nullable(),
  context: z.string().nullable(),
  state: z.string().nullable(),
  judge: z.string().nullable(),
  counts: z.boolean().nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
};
/** Without any filter. */
export const wholeLedger = {
  words: null,
  about: [],
  source: null,
  kind: null,
  context: null,
  state: null,
  judge: null,
  counts: null,
  since: null,
  until: null,
};
const paged = { ...filters, order: z.enum(ledgerSorts), skip: z.int(), limit: z.int() };
/** Of those that are counted, by kind. */
const byKind = z.array(z.object({ kind: MatchKind, entries: z.int(), matches: z.int() }));
const page = z.object({ total: z.int(), byKind, ids: z.array(z.string()) });

export const entriesOfPair = defineQuery('ledger/of-pair', z.object({ pair: z.string(), ...paged }), page);
export const entriesOfNode = defineQuery('ledger/of-node', z.object({ ref: z.string(), ...paged }), page);
export const entriesOfCapability = defineQuery('ledger/of-capability', z.object(paged), page);
export const entriesOfContext = defineQuery('ledger/of-context', z.object(paged), page);

export const wordsOf = defineQuery(
  'ledger/words-of',
  z.object({ id: z.string() }),
  z.object({ id: z.string() }),
);

const entryRow = z
  .object({
    entry: z
      .object({
        first: z.string().nullable(),
        second: z.string().nullable(),
        firstKey: z.string(),
        secondKey: z.string(),
        capability: z.string().nullable(),
        locator,
        dimensions: json.pipe(z.array(Dimension)),
      })
      .loose(),
    firstName: z.string().nullable(),
    secondName: z.string().nullable(),
    capabilityName: z.string().nullable(),
    sourceTitle: z.string(),
    snapshot: z.string().nullable(),
    review: json.pipe(CorrectionFact).nullable(),
    included: z.boolean(),
  })
  .transform(({ entry, firstName, secondName, capabilityName, sourceTitle, snapshot, review, included }) => {
    const sides = [
      { ref: entry.first, name: firstName ?? entry.firstKey, key: entry.firstKey },
      { ref: entry.second, name: secondName ?? entry.secondKey, key: entry.secondKey },
    ] as const;
    // The key says what a side is even where nobody has it any more.
    const [first, second] = toolFirst(sides, ({ key }) => isCapabilityRef(key));
    return MatchEntry.parse({
      ...entry,
      included,
      sourceTitle,
      snapshot,
      review: reviewOf(review),
      first,
      second,
      capability:
        entry.capability === null ? null : { id: entry.capability, name: capabilityName ?? entry.capability },
    });
  });

const reviewOf = (fact: CorrectionFact | null): MatchEntry['review'] =>
  fact?.entry === undefined
    ? null
    : {
        state: fact.entry.state,
        reason: fact.reason ?? null,
        by: fact.by ?? null,
        at: fact.at,
        source: fact.source,
      };

export const readEntries = defineQuery('ledger/entries', z.object({ ids: z.array(z.string()) }), entryRow);
