/** Reads of the graph. Neighbours come by relationship index, in its order: a hub costs what any node costs. */
import { z } from 'zod';
import { Basis } from '#contract/vocabulary.ts';
import { defineQuery } from '../database/query.ts';
import { edgeRow, locator, matchesByKind, nodeRow } from './rows.ts';

const filter = { source: z.string().nullable(), type: z.string().nullable(), depth: z.int() };
const matchedParams = z.object({
  ref: z.string(),
  minStrength: z.int(),
  fromStrength: z.int(),
  fromRef: z.string(),
  limit: z.int(),
  ...filter,
});
const offerRow = z.object({
  tool: z.string(),
  capability: z.string(),
  source: z.string(),
  basis: Basis,
  date: z.string().nullable(),
  locator,
});
const strengthRow = z.object({ ref: z.string(), strength: z.int() });
const countParams = z.object({ ref: z.string(), minStrength: z.int(), ...filter });
const countRow = z.object({ total: z.int(), lookedAt: z.int() });

export const readNodes = defineQuery('graph/nodes', z.object({ refs: z.array(z.string()) }), nodeRow);

export const matchedLow = defineQuery('graph/matched-low', matchedParams, strengthRow);
export const matchedHigh = defineQuery('graph/matched-high', matchedParams, strengthRow);
export const countMatchedLow = defineQuery('graph/count-matched-low', countParams, countRow);
export const countMatchedHigh = defineQuery('graph/count-matched-high', countParams, countRow);

export const offeredByTool = defineQuery(
  'graph/offered-by-tool',
  z.object({
    tool: z.string(),
    ...filter,
  }),
  z.object({ ref: z.string(), position: z.int() }),
);

export const offeredCapability = defineQuery(
  'graph/offered-capability',
  z.object({
    capability: z.string(),
    fromStrength: z.int(),
    fromTool: z.string(),
    limit: z.int(),
    ...filter,
  }),
  strengthRow,
);

export const edgesOfPairs = defineQuery(
  'graph/edges-of-pairs',
  z.object({ pairs: z.array(z.string()) }),
  edgeRow,
);

export const offersBetween = defineQuery(
  'graph/offers-between',
  z.object({ pairs: z.array(z.object({ tool: z.string(), capability: z.string() })) }),
  offerRow,
);

export const mostMatched = defineQuery('graph/most-matched', z.object({ limit: z.int() }), nodeRow);
export const mostJudged = defineQuery('graph/most-judged', z.object({ limit: z.int() }), nodeRow);

export const strongestAmong = defineQuery(
  'graph/strongest-among',
  z.object({ refs: z.array(z.string()), perNode: z.int(), depth: z.int() }),
  z.object({ pair: z.string() }),
);

export const readTotals = defineQuery(
  'graph/totals',
  z.object({ id: z.string() }),
  z.object({
    tools: z.int(),
    capabilities: z.int(),
    matches: z.int(),
    edges: z.int(),
    sources: z.int(),
    snapshot: z.string().nullable(),
    byType: z.array(z.string()),
    matchesByKind,
  }),
);

export const linksMatched = defineQuery(
  'graph/links-matched',
  z.object({ refs: z.array(z.string()), perNode: z.int() }),
  z.object({ ref: z.string(), others: z.array(z.string()), matches: z.array(z.int()) }),
);

export const linksOffered = defineQuery(
  'graph/links-offered',
  z.object({ tools: z.array(z.string()), perNode: z.int() }),
  z.object({
    tool: z.string(),
    capabilities: z.array(z.object({ id: z.string(), kind: z.string(), tools: z.int() })),
  }),
);

export const linksOffering = defineQuery(
  'graph/links-offering',
  z.object({ capabilities: z.array(z.string()), perNode: z.int() }),
  z.object({ capability: z.string(), tools: z.array(z.string()) }),
);

export const commonNeighbours = defineQuery(
  'graph/common',
  z.object({ refs: z.array(z.string()), depth: z.int(), limit: z.int() }),
  strengthRow,
);

export const offersAmong = defineQuery(
  'graph/offers-among',
  z.object({ tools: z.array(z.string()), capabilities: z.array(z.string()) }),
  offerRow,
);
