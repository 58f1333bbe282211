/** What the database holds of facts that a reading says; nothing here writes. */
import { z } from 'zod';
import { CapabilityFact, CorrectionFact, StoredRecord } from '#contract/interchange.ts';
import { defineQuery } from '../database/query.ts';
import { json } from './rows.ts';

const ids = z.object({ ids: z.array(z.string()) });
const id = z.string();
const map = z.record(z.string(), z.unknown());

export const knownRecords = defineQuery('plan/records', ids, z.object({ id, fact: json.pipe(StoredRecord) }));

export const knownNames = defineQuery(
  'plan/names',
  ids.extend({ source: z.string() }),
  z.object({ id, fact: json.pipe(CapabilityFact) }),
);

export const knownOffers = defineQuery(
  'plan/offers',
  z.object({ rows: z.array(z.object({ record: z.string(), capability: z.string() })) }),
  z.object({ id, offer: map }),
);

export const knownEntries = defineQuery('plan/entries', ids, z.object({ id, entry: map }));

export const knownTexts = defineQuery('plan/texts', ids, z.object({ id }));

export const knownDecisions = defineQuery('plan/decisions', ids, z.object({ id, decision: z.string() }));

export const knownCorrections = defineQuery(
  'plan/corrections',
  ids,
  z.object({ id, fact: json.pipe(CorrectionFact) }),
);

export const liveFacts = defineQuery(
  'plan/live-facts',
  z.object({ source: z.string() }),
  z.object({ total: z.int() }),
);
