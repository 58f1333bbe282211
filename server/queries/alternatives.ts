/** Reads of what alternatives are found and scored by. */
import { z } from 'zod';
import { Free } from '#contract/free.ts';
import { CapabilityName } from '#contract/tool.ts';
import { Pricing, ToolStatus, ToolType } from '#contract/vocabulary.ts';
import { defineQuery } from '../database/query.ts';
import { json } from './rows.ts';

const idsOf = z.object({ ids: z.array(z.string()) });

export const toolsOfCapabilities = defineQuery(
  'alternatives/from-capabilities',
  z.object({
    capabilities: z.array(z.object({ id: z.string(), weight: z.number() })),
    must: z.array(z.string()),
    /** The type of the tool that is asked about: those of it are looked for by themselves. */
    own: z.string(),
    type: z.string().nullable(),
    pricings: z.array(z.string()).nullable(),
    depth: z.int(),
    limit: z.int(),
  }),
  z.object({ tool: z.string(), weight: z.number() }),
);

export const listedBeside = defineQuery(
  'alternatives/listed',
  z.object({ refs: z.array(z.string()), depth: z.int(), limit: z.int() }),
  z.object({ ref: z.string(), other: z.string(), source: z.string() }),
);

export const nearInMeaning = defineQuery(
  'alternatives/near',
  z.object({
    id: z.string(),
    type: z.string().nullable(),
    pricings: z.array(z.string()).nullable(),
    depth: z.int(),
    limit: z.int(),
  }),
  z.object({ id: z.string() }),
);

export const readCandidates = defineQuery(
  'alternatives/candidates',
  idsOf.extend({ tool: z.string() }),
  z.object({
    id: z.string(),
    name: z.string(),
    type: ToolType,
    pricings: z.array(Pricing),
    vendor: z.string().nullable(),
    description: z.string().nullable(),
    url: z.string().nullable(),
    updated: z.string().nullable(),
    released: z.string().nullable(),
    status: ToolStatus.nullable(),
    snapshot: z.string().nullable(),
    contextTokens: z.int().nullable(),
    aliases: z.array(z.string()),
    ghost: z.boolean(),
    timesMatched: z.int(),
    /** As scoring/prominence.ts counts it. */
    prominence: z.number(),
    mentions: z.int(),
    /** Versions of one family are no alternatives to each other. */
    family: z.string().nullable(),
    capabilities: z.array(z.string()),
    /** Neo4j's: 0.5 is a right angle. */
    meaning: z.number().nullable(),
  }),
);

export const readPairs = defineQuery(
  'alternatives/pairs',
  z.object({ pairs: z.array(z.string()) }),
  z.object({ pair: z.string(), matches: z.int(), weighed: z.int(), lists: z.int() }),
);

export const readMeasured = defineQuery(
  'alternatives/measured',
  z.object({ refs: z.array(z.string()), depth: z.int() }),
  z.object({ ref: z.string(), listed: z.boolean(), weighed: z.boolean() }),
);

export const readCapabilityNames = defineQuery('alternatives/capabilities', idsOf, CapabilityName);

export const namedAfter = defineQuery(
  'alternatives/named-after',
  z.object({ query: z.string(), depth: z.int() }),
  z.object({ id: z.string() }),
);

export const servedTools = defineQuery(
  'alternatives/served',
  z.object({ names: z.array(z.string()) }),
  z.object({ name: z.string() }),
);

export const describingSources = defineQuery(
  'alternatives/describing',
  idsOf,
  z.object({ tool: z.string(), sources: z.array(z.string()) }),
);

export const listingsOfLists = defineQuery(
  'alternatives/listings',
  z.object({ source: z.string().nullable() }),
  z.object({ first: z.string(), second: z.string(), source: z.string(), listings: z.int() }),
);

export const listedTools = defineQuery(
  'alternatives/listed-tools',
  idsOf,
  z.object({ id: z.string(), name: z.string(), type: ToolType, free: json.pipe(Free) }),
);
