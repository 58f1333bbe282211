/** Capabilities near in meaning. */
import { z } from 'zod';
import { SimilarCapability } from '#contract/capabilities.ts';
import { defineQuery } from '../database/query.ts';

export const similarTo = defineQuery(
  'capabilities/similar',
  z.object({ ref: z.string(), limit: z.int() }),
  z.object({ similar: SimilarCapability }).transform(({ similar }) => similar),
);

export const openPairs = defineQuery(
  'capabilities/open',
  z.object({ least: z.number(), most: z.int(), skip: z.int(), limit: z.int() }),
  z.object({
    total: z.int(),
    pairs: z.array(
      z.object({
        left: z.string(),
        right: z.string(),
        rule: z.string().nullable(),
        score: z.number().nullable(),
      }),
    ),
  }),
);
