import { z } from 'zod';
import { defineQuery } from '../database/query.ts';

export const FoundByWords = z.object({
  kind: z.enum(['tool', 'capability']),
  id: z.string(),
  name: z.string(),
  type: z.string(),
  vendor: z.string().nullable(),
  timesMatched: z.int(),
  ghost: z.boolean(),
  aliasText: z.string(),
  description: z.string(),
  /** Lucene's; comparable within one answer only. */
  score: z.number(),
});
export type FoundByWords = z.infer<typeof FoundByWords>;

export const findByWords = defineQuery(
  'search/words',
  z.object({
    query: z.string(),
    kind: z.string().nullable(),
    type: z.string().nullable(),
    source: z.string().nullable(),
    depth: z.int(),
  }),
  FoundByWords,
);
