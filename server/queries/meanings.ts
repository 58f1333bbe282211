/** Words for capabilities: what they mean, and what people decided on them. */
import { z } from 'zod';
import { CapabilityFact } from '#contract/interchange.ts';
import { defineQuery } from '../database/query.ts';
import { json } from './rows.ts';

const id = z.string();
const by = z.enum(['own', 'rule', 'person']);
const rule = z.string().nullable();

const termRow = z.object({
  id,
  capability: z.string(),
  by,
  rule,
  /** False for a word that is new. */
  settled: z.boolean(),
  names: z.array(z.object({ source: z.string(), fact: json.pipe(CapabilityFact) })),
});
export type TermRow = z.infer<typeof termRow>;

export const readTerms = defineQuery(
  'identity/terms',
  z.object({ after: z.string(), limit: z.int() }),
  termRow,
);

export const settleMeaningOf = defineQuery(
  'identity/settle-terms',
  z.object({ rows: z.array(z.object({ term: z.string(), capability: z.string(), by, rule })) }),
  z.object({ id }),
);

const moved = z.object({ moved: z.boolean() });
export const movedTerms = defineQuery(
  'identity/moved-terms',
  moved,
  z.object({ term: z.string(), left: z.string(), now: z.string() }),
);
export const settleMovedTerms = defineQuery(
  'identity/settle-moved-terms',
  moved,
  z.object({ forgotten: z.int() }),
);

export const termDecisions = defineQuery(
  'identity/term-decisions',
  z.object({ prefix: z.string() }),
  z.object({ left: z.string(), right: z.string(), decision: z.enum(['join', 'apart']) }),
);

export const writeDoubts = defineQuery(
  'identity/write-doubts',
  z.object({
    rows: z.array(z.object({ id, left: z.string(), right: z.string(), rule: z.string() })),
  }),
  z.object({ kept: z.int() }),
);
