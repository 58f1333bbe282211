/** Pages of the ledger as a whole, read by index in their own order, and what all that fits adds up to. */
import { z } from 'zod';
import { LedgerSum } from '#contract/match.ts';
import { defineQuery } from '../database/query.ts';
import { filters } from './ledger.ts';

const walk = {
  source: z.string().nullable(),
  kinds: z.array(z.string()),
  states: z.array(z.string()),
  counted: z.array(z.boolean()),
  judge: z.string().nullable(),
  counts: z.boolean().nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  count: z.int(),
  id: z.string(),
  limit: z.int(),
};
const place = z.object({ id: z.string(), day: z.string(), count: z.int() });

export const newestEntries = defineQuery('ledger/newest', z.object({ ...walk, day: z.string() }), place);
export const oldestEntries = defineQuery('ledger/oldest', z.object({ ...walk, day: z.string() }), place);
export const largestEntries = defineQuery('ledger/largest', z.object(walk), place);

export const sumsOfAll = defineQuery('ledger/sums-of-all', z.object(filters), LedgerSum);
export const sumsOfSome = defineQuery(
  'ledger/sums-of-some',
  z.object({ ...filters, ref: z.string().nullable(), pair: z.string().nullable() }),
  LedgerSum,
);
