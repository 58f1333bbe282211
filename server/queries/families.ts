/** Reads of families, and what derives and recounts them. */
import { z } from 'zod';
import { FamilyHit, FamilyVersion } from '#contract/families.ts';
import { ToolPrice, VendorFrom } from '#contract/tool.ts';
import { defineQuery } from '../database/query.ts';
import { dateOf } from '../families/newest-first.ts';
import { json, matchesByKind } from './rows.ts';

const ids = z.object({ ids: z.array(z.string()) });
const prefix = z.object({ prefix: z.string() });
const id = z.object({ id: z.string() });

export const linkFamilies = defineQuery('derive/link-families', ids, id);
export const dropFamilies = defineQuery('derive/drop-families', prefix, id);
/** `agree`: which share of the versions that state a maker has to name the same one. */
export const countFamilies = defineQuery('derive/settle-families', prefix.extend({ agree: z.number() }), id);
export const versionsToLend = defineQuery('derive/versions-to-lend', prefix, id);

export const differingTies = defineQuery(
  'verify/families',
  z.object({ limit: z.int(), agree: z.number() }),
  z.object({ what: z.string(), stored: z.string(), counted: z.string() }),
);

export const versionsOfTools = defineQuery(
  'verify/versions-of-tools',
  ids,
  z.object({
    id: z.string(),
    family: z.string().nullable(),
    familyName: z.string().nullable(),
    version: z.string().nullable(),
    vendor: z.string().nullable(),
    vendorFrom: VendorFrom.nullable(),
  }),
);

const Dated = z.object({ released: z.string().nullable(), version: z.string().nullable() });

const version = z
  .object({ prices: json.pipe(z.array(ToolPrice)), matchesByKind })
  .loose()
  .transform(({ prices, ...tool }) =>
    FamilyVersion.parse({
      ...tool,
      providers: new Set(prices.map(({ provider }) => provider)).size,
      date: dateOf(Dated.parse(tool)),
    }),
  );

export const readFamily = defineQuery(
  'families/family',
  z.object({ id: z.string(), limit: z.int() }),
  z.object({
    family: z.object({ id: z.string(), name: z.string(), vendor: z.string().nullable(), versions: z.int() }),
    versions: z.array(version),
  }),
);

export const findFamilies = defineQuery(
  'families/search',
  z.object({ ids: z.array(z.string()), query: z.string(), depth: z.int() }),
  z.object({ id: z.string(), name: z.string(), versions: z.int(), asked: z.boolean() }),
);

const PricedVersion = FamilyHit.shape.newestPriced.unwrap().extend({ timesMatched: z.int() });
export type PricedVersion = z.infer<typeof PricedVersion>;

export const readHolders = defineQuery(
  'families/holders',
  ids.extend({ limit: z.int() }),
  FamilyHit.pick({ id: true }).extend({
    mostMatched: FamilyHit.shape.mostMatched.unwrap().extend({ matchesByKind }).nullable(),
    priced: z.array(PricedVersion),
  }),
);
