/** Making edges and counts from facts. Callers send batches of ids; see ledger/derive.ts for the order. */
import { z } from 'zod';
import { StoredRecord } from '#contract/interchange.ts';
import type { Database } from '../database/driver.ts';
import { defineQuery } from '../database/query.ts';
import { json } from './rows.ts';

const ids = z.object({ ids: z.array(z.string()) });
const id = z.object({ id: z.string() });
const properties = z.object({
  rows: z.array(z.object({ id: z.string(), properties: z.record(z.string(), z.unknown()) })),
});
const said = { fact: z.string(), source: z.string(), snapshot: z.string().nullable() };

export const pairsOfTools = defineQuery('derive/pairs-of-tools', ids, z.object({ pair: z.string() }));

export const pointEntries = defineQuery(
  'derive/point-entries',
  z.object({ ids: z.array(z.string()), except: z.array(z.string()), limit: z.int() }),
  z.object({ pairs: z.array(z.string()), refs: z.array(z.string()), pointed: z.int() }),
);

export const pointEntriesOfTerms = defineQuery(
  'derive/point-entries-of-terms',
  z.object({ ids: z.array(z.string()), limit: z.int() }),
  z.object({ pairs: z.array(z.string()), refs: z.array(z.string()), pointed: z.int() }),
);

/** What a person says of an entry so that it counts no more. */
const off = ['rejected', 'withdrawn'];
const settleReviewed = defineQuery(
  'derive/settle-reviews',
  z.object({ off: z.array(z.string()) }),
  z.object({ pairs: z.array(z.string()), refs: z.array(z.string()) }),
);
/** Answers what is to be derived anew. */
export async function settleReviews(db: Database): Promise<{ pairs: string[]; refs: string[] }> {
  const [touched] = await settleReviewed(db, { off });
  return touched ?? { pairs: [], refs: [] };
}

export const toolsOfTerms = defineQuery('derive/tools-of-terms', ids, id);

export const makePairs = defineQuery(
  'derive/pairs',
  z.object({ pairs: z.array(z.string()) }),
  z.object({ edges: z.int() }),
);

export const recordsOfTools = defineQuery(
  'derive/records-of-tools',
  ids,
  z.object({
    id: z.string(),
    records: z.array(z.object({ ...said, fact: json.pipe(StoredRecord), by: z.string() })),
    meaningOf: z.string().nullable(),
    ofFamily: z.object({ family: z.string(), maker: z.string() }).nullable(),
  }),
);

export const offeredByTools = defineQuery(
  'derive/offered-by-tools',
  ids,
  z.object({
    id: z.string(),
    offers: z.array(z.object({ capability: z.string(), descriptions: z.array(z.string()) })),
  }),
);

export const linesOfCapabilities = defineQuery(
  'derive/lines-of-capabilities',
  ids,
  z.object({
    id: z.string(),
    name: z.string(),
    description: z.string().nullable(),
    kind: z.string().nullable(),
    needs: z.array(z.string()),
  }),
);

export const toolsThatOffer = defineQuery('derive/tools-that-offer', ids, id);

const after = z.object({ after: z.string(), limit: z.int() });
export const nextTools = defineQuery('derive/next-tools', after, id);
export const nextCapabilities = defineQuery('derive/next-capabilities', after, id);

export const listingsOfTools = defineQuery(
  'derive/listings',
  z.object({ ids: z.array(z.string()), limit: z.int() }),
  z.object({ id: z.string(), alternativeTo: z.array(z.string()), alternatives: z.array(z.string()) }),
);

export const setTools = defineQuery('derive/set-tools', properties, id);

export const dropTools = defineQuery('derive/drop-tools', ids, id);

export const namesOfCapabilities = defineQuery(
  'derive/names-of-capabilities',
  ids,
  z.object({ id: z.string(), names: z.array(z.object(said)), meaningOf: z.string().nullable() }),
);

export const setCapabilities = defineQuery(
  'derive/set-capabilities',
  properties,
  z.object({ id: z.string(), typeChanged: z.boolean(), wordsChanged: z.boolean() }),
);

export const neighboursOfCapabilities = defineQuery(
  'derive/neighbours-of-capabilities',
  ids,
  z.object({ ref: z.string() }),
);

export const settleTerms = defineQuery('derive/settle-terms', z.object({ prefix: z.string() }), id);

export const settleCapabilities = defineQuery('derive/settle-capabilities', ids, id);

export const makeOffers = defineQuery('derive/offers', ids, z.object({ capability: z.string() }));

export const countNodes = defineQuery(
  'derive/node-counts',
  z.object({ refs: z.array(z.string()) }),
  z.object({ ref: z.string() }),
);

export const addTotals = defineQuery('derive/totals', id, z.object({ tools: z.int() }));

export const derivedBy = defineQuery('derive/derived-by', id, z.object({ version: z.string().nullable() }));
export const noteDerivedBy = defineQuery(
  'derive/note-derived-by',
  z.object({ id: z.string(), version: z.string() }),
  id,
);
