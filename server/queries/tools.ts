/** Reads of tools and capabilities. */
import { z } from 'zod';
import { Free } from '#contract/free.ts';
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
export const toolsByMatches = defineQuery('tools/list-by-matches', page, summaryRow);
export const toolsByName = defineQuery('tools/list-by-name', page, summaryRow);
export const toolsByPrice = defineQuery('tools/list-by-price', page, summaryRow);
export const toolsByRelease = defineQuery('tools/list-by-release', page, summaryRow);
export const countTools = defineQuery(
  'tools/count',
  z.object({ ...filterParams, priced: z.boolean(), dated: z.boolean() }),
  z.object({ total: z.int() }),
);
