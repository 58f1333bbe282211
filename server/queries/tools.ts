/** Reads of tools and capabilities. */
import { z } from 'zod';
import { Free } from '#contract/free.ts';
import { Rank } from '#contract/rank.ts';
import { Capability, Offer, Reported, Tool, ToolPrice } from '#contract/tool.ts';
import { OfferAbout } from '#contract/vocabulary.ts';
import { defineQuery } from '../database/query.ts';
import { startingPriceOf } from '../scoring/price-units.ts';
import { filterParams } from './filters.ts';
import { json, locator, matchesByKind, neighbourCounts, summaryRow } from './rows.ts';

const idsOf = z.object({ ids: z.array(z.string()) });
const Hidden = z.array(z.object({ source: z.string(), count: z.int() }));

export const readTools = defineQuery(
  'tools/tool',
  idsOf,
  z
    .object({
      tool: z
        .object({
          neighbourCounts,
          matchesByKind,
          free: json.pipe(Free),
          prices: json.pipe(z.array(ToolPrice)),
          reported: json.pipe(z.array(Reported)),
          signals: json.pipe(Tool.shape.signals),
          rank: json.pipe(Rank).nullable(),
        })
        .loose(),
      described: z.int(),
      hidden: Hidden,
      /** Known by name only: the import that brings it has not derived it. */
      arriving: z.boolean(),
    })
    .transform(({ tool, described, hidden, arriving }) => ({
      arriving,
      tool: Tool.parse({
        ...tool,
        startingPrice: startingPriceOf(tool.prices),
        capabilities: { described, hidden: hidden.reduce((sum, row) => sum + row.count, 0) },
      }),
      hidden,
    })),
);

/** What a record says of a capability: that its tool does it, or what else it is to it. */
const SaidOffer = Offer.extend({ about: OfferAbout.nullable() });

export const readOffers = defineQuery(
  'tools/offers',
  z.object({ id: z.string() }),
  z
    .object({ locator })
    .loose()
    .transform((row) => SaidOffer.parse({ ...row, line: row.locator?.line ?? null })),
);

export const readCapabilities = defineQuery(
  'tools/capability',
  idsOf,
  z
    .object({ capability: z.object({ neighbourCounts, matchesByKind }).loose() })
    .transform(({ capability }) => Capability.parse(capability)),
);

const page = z.object({ ...filterParams, skip: z.int(), limit: z.int() });

export const readSummaries = defineQuery('tools/summaries', idsOf, summaryRow);
/** Lists of tools in an order; those without the property that is `having` stand in none. */
export const toolOrders = {
  matches: { list: defineQuery('tools/list-by-matches', page, summaryRow), having: null },
  name: { list: defineQuery('tools/list-by-name', page, summaryRow), having: null },
  price: { list: defineQuery('tools/list-by-price', page, summaryRow), having: 'lowestInput' },
  newest: { list: defineQuery('tools/list-by-release', page, summaryRow), having: 'released' },
  rank: { list: defineQuery('tools/list-by-rank', page, summaryRow), having: 'rank' },
} as const;

export const countTools = defineQuery(
  'tools/count',
  z.object({ ...filterParams, having: z.enum(['lowestInput', 'released', 'rank']).nullable() }),
  z.object({ total: z.int() }),
);
