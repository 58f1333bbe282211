import { z } from 'zod';
import { CapabilityKind, Id, ToolType } from './vocabulary.ts';

export const SearchHit = z
  .object({
    kind: z.enum(['tool', 'capability']),
    id: Id,
    name: z.string(),
    type: z.union([ToolType, CapabilityKind]),
    vendor: z.string().nullable(),
    timesMatched: z.int(),
    ghost: z.boolean(),
    score: z.number(),
    /** Words of the query that were found, the fields they were found in, and the meaning's share (0-1). */
    why: z.object({
      words: z.array(z.string()),
      fields: z.array(z.string()),
      meaning: z.number().nullable(),
    }),
  })
  .meta({ id: 'SearchHit' });
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchAnswer = z
  .object({ query: z.string(), total: z.int(), hits: z.array(SearchHit), next: z.string().nullable() })
  .meta({ id: 'SearchAnswer' });
export type SearchAnswer = z.infer<typeof SearchAnswer>;
