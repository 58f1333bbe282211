/** Reads of search. Every one answers nodes as `rankHits` takes them. */
import { z } from 'zod';
import { Free } from '#contract/free.ts';
import { Pricing, ToolStatus, ToolType } from '#contract/vocabulary.ts';
import { defineQuery } from '../database/query.ts';
import { filterParams } from './filters.ts';
import { json, matchesByKind } from './rows.ts';

const Found = z.object({
  kind: z.enum(['tool', 'capability']),
  id: z.string(),
  name: z.string(),
  type: z.string(),
  vendor: z.string().nullable(),
  licence: z.string().nullable(),
  openWeights: z.boolean().nullable(),
  languages: z.array(z.string()),
  released: z.string().nullable(),
  timesMatched: z.int(),
  matchesByKind,
  ghost: z.boolean(),
  pricing: Pricing.nullable(),
  free: json.pipe(Free).nullable(),
  status: ToolStatus.nullable(),
  lowestInput: z.number().nullable(),
  prominence: z.number(),
  /** How many sources know it; 0 for capabilities. */
  sources: z.int(),
  tools: z.int().nullable(),
  aliasText: z.string(),
  description: z.string(),
  composed: z.string().nullable(),
  /** Lucene's; comparable within one answer only; 0 when words were not asked for. */
  score: z.number(),
  /** Neo4j gives (1 + cosine) / 2; here it is the cosine, what points away counting as 0. */
  meaning: z
    .number()
    .nullable()
    .transform((score) => (score === null ? null : Math.max(0, 2 * score - 1))),
});

const vector = z.array(z.int());
const limit = z.int();
const depth = z.int();
const query = z.string();

export const findByWords = defineQuery(
  'search/words',
  z.object({ query, vector: vector.nullable(), ...filterParams, depth }),
  Found,
);

export const findSaid = defineQuery(
  'search/said',
  z.object({ query, vector: vector.nullable(), ...filterParams, depth }),
  // Lucene's; comparable within one answer only.
  Found.extend({ said: z.number() }),
);

export const findAskedFor = defineQuery(
  'search/asked-for',
  z.object({ query, vector: vector.nullable(), depth }),
  Found.extend({ said: z.number() }),
);

export const functionsOf = defineQuery(
  'search/functions-of',
  z.object({ ids: z.array(z.string()), functions: z.array(z.string()) }),
  z.object({ id: z.string(), functions: z.array(z.string()) }),
);

export const findCalled = defineQuery(
  'search/called',
  z.object({ name: z.string(), vector: vector.nullable(), ...filterParams, limit }),
  Found,
);

export const findCalledBesides = defineQuery(
  'search/called-besides',
  z.object({ query, vector: vector.nullable(), ...filterParams, depth, limit }),
  Found,
);

export const findByIds = defineQuery(
  'search/by-ids',
  z.object({ ids: z.array(z.string()), vector: vector.nullable(), ...filterParams }),
  Found,
);

export const nearTools = defineQuery(
  'search/near-tools',
  z.object({ vector, ...filterParams, depth, limit }),
  Found,
);

export const nearToolsExactly = defineQuery(
  'search/near-tools-exactly',
  z.object({ query, vector, ...filterParams, depth, limit }),
  Found,
);

export const nearCapabilities = defineQuery(
  'search/near-capabilities',
  z.object({ index: z.enum(['capability_meaning', 'described_meaning']), vector, depth, limit }),
  Found,
);

export const countByFacets = defineQuery(
  'search/count-facets',
  z.object({ query, depth }),
  z.object({ total: z.int() }),
);

export const findNamed = defineQuery(
  'search/named',
  z.object({ names: z.array(z.object({ name: z.string(), id: z.string() })) }),
  z.object({
    asked: z.string(),
    id: z.string(),
    name: z.string(),
    type: ToolType,
    vector: z.instanceof(Int8Array).nullable(),
  }),
);

export const findNamedBesides = defineQuery(
  'search/named-besides',
  z.object({ query, depth }),
  z.object({
    id: z.string(),
    name: z.string(),
    type: ToolType,
    vendor: z.string().nullable(),
    vector: z.instanceof(Int8Array).nullable(),
  }),
);
