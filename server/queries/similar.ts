/** Capabilities near in meaning. */
import { z } from 'zod';
import { SimilarCapability } from '#contract/capabilities.ts';
import { CapabilityKind } from '#contract/vocabulary.ts';
import { defineQuery } from '../database/query.ts';

const similarRow = z.object({ similar: SimilarCapability }).transform(({ similar }) => similar);

export const similarTo = defineQuery(
  'capabilities/similar',
  z.object({ ref: z.string(), kind: CapabilityKind.nullable(), limit: z.int() }),
  similarRow,
);

export const nearOfKind = defineQuery(
  'capabilities/near',
  z.object({ id: z.string(), least: z.number(), limit: z.int() }),
  similarRow,
);

export const openPairs = defineQuery(
  'capabilities/open',
  z.object({ least: z.number(), most: z.int(), fewest: z.int(), skip: z.int(), limit: z.int() }),
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

export const textsOfCapabilities = defineQuery(
  'similar/texts',
  z.object({ after: z.string(), limit: z.int() }),
  z.object({ id: z.string(), name: z.string(), description: z.string().nullable(), aliasText: z.string() }),
);

const pair = z.object({ low: z.string(), high: z.string() });
const scored = pair.extend({ score: z.number() });

export const similarEdges = defineQuery('similar/edges', z.object({ least: z.number() }), scored);

export const similarAmong = defineQuery('similar/among', z.object({ ids: z.array(z.string()) }), scored);

export const besideCapabilities = defineQuery(
  'similar/beside',
  z.object({ ids: z.array(z.string()) }),
  z.object({ id: z.string(), other: z.string(), name: z.string(), score: z.number() }),
);

const count = z.object({ count: z.int() });
export const writeSimilar = defineQuery('similar/write', z.object({ rows: z.array(scored) }), count);
export const dropSimilar = defineQuery('similar/drop', z.object({ rows: z.array(pair) }), count);
export const recountSimilar = defineQuery('similar/recount', z.object({ prefix: z.string() }), count);
