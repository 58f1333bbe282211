/** Reads of the ledger: one statement a way in, each answering counts of all and the ids of a page. */
import { z } from 'zod';
import { Dimension } from '#contract/locator.ts';
import { MatchEntry } from '#contract/match.ts';
import { isCapabilityRef, toolFirst } from '#contract/sides.ts';
import { defineQuery } from '../database/query.ts';
import { json, locator } from './rows.ts';

const filters = {
  /** Words that mean a capability. */
  words: z.array(z.string()).nullable(),
  source: z.string().nullable(),
  kind: z.string().nullable(),
  context: z.string().nullable(),
  state: z.string().nullable(),
  skip: z.int(),
  limit: z.int(),
};
const page = z.object({ total: z.int(), counted: z.int(), sum: z.int(), ids: z.array(z.string()) });

export const entriesOfPair = defineQuery('ledger/of-pair', z.object({ pair: z.string(), ...filters }), page);
export const entriesOfNode = defineQuery('ledger/of-node', z.object({ ref: z.string(), ...filters }), page);
export const entriesOfCapability = defineQuery('ledger/of-capability', z.object(filters), page);
export const entriesOfSource = defineQuery('ledger/of-source', z.object(filters), page);
export const allEntries = defineQuery('ledger/all', z.object(filters), page);

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
  })
  .transform(({ entry, firstName, secondName, capabilityName, sourceTitle, snapshot }) => {
    const sides = [
      { ref: entry.first, name: firstName ?? entry.firstKey, key: entry.firstKey },
      { ref: entry.second, name: secondName ?? entry.secondKey, key: entry.secondKey },
    ] as const;
    // The key says what a side is even where nobody has it any more.
    const [first, second] = toolFirst(sides, ({ key }) => isCapabilityRef(key));
    return MatchEntry.parse({
      ...entry,
      sourceTitle,
      snapshot,
      first,
      second,
      capability:
        entry.capability === null ? null : { id: entry.capability, name: capabilityName ?? entry.capability },
    });
  });

export const readEntries = defineQuery('ledger/entries', z.object({ ids: z.array(z.string()) }), entryRow);
