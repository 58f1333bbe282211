/** Reads for the directory of capabilities, their pages and the review of which are one. */
import { z } from 'zod';
import { CapabilityFact } from '#contract/interchange.ts';
import { Area } from '#contract/capabilities.ts';
import { Capability } from '#contract/tool.ts';
import { Basis, CapabilityKind } from '#contract/vocabulary.ts';
import { defineQuery } from '../database/query.ts';
import { json, locator, matchesByKind, neighbourCounts, summaryRow, toolSummary } from './rows.ts';

const filters = {
  ids: z.array(z.string()).nullable(),
  /** Null: any but an operation. */
  kind: z.string().nullable(),
  area: z.string().nullable(),
  /** A function that they serve. */
  serves: z.string().nullable(),
  source: z.string().nullable(),
};
const page = { skip: z.int(), limit: z.int() };
const listed = z
  .object({ capability: z.object({ neighbourCounts, matchesByKind }).loose() })
  .transform(({ capability }) => Capability.parse(capability));

const listOf = z.object({ ...filters, ...page });
export const capabilitiesByTools = defineQuery('capabilities/list-by-tools', listOf, listed);
export const capabilitiesByMatches = defineQuery('capabilities/list-by-matches', listOf, listed);
export const capabilitiesByName = defineQuery('capabilities/list-by-name', listOf, listed);
export const countCapabilities = defineQuery(
  'capabilities/count',
  z.object(filters),
  z.object({ total: z.int() }),
);

export const functionsByArea = defineQuery('capabilities/areas', z.object({}), Area);

const names = z.array(z.object({ source: z.string(), fact: json.pipe(CapabilityFact) }));
const by = z.enum(['own', 'rule', 'person']);
const rule = z.string().nullable();
const id = z.string();

export const readTermsOf = defineQuery(
  'capabilities/terms',
  z.object({ id }),
  z.object({ id, by, rule, names, offeredBy: z.array(z.string()) }),
);

export const meaningOf = defineQuery('capabilities/meaning', z.object({ id }), z.object({ id }));

const toolFilters = {
  capability: z.string(),
  type: z.string().nullable(),
  pricing: z.string().nullable(),
  source: z.string().nullable(),
  ...page,
};

export const fewTools = defineQuery(
  'capabilities/few-tools',
  z.object({ ...toolFilters, sort: z.enum(['best', 'matches', 'name', 'price']), most: z.int() }),
  z.object({ total: z.int(), tools: z.array(toolSummary) }),
);
export const hubByMatches = defineQuery('capabilities/hub-by-matches', z.object(toolFilters), summaryRow);
export const hubByName = defineQuery('capabilities/hub-by-name', z.object(toolFilters), summaryRow);
export const hubByPrice = defineQuery('capabilities/hub-by-price', z.object(toolFilters), summaryRow);

export const offersOf = defineQuery(
  'capabilities/offers',
  z.object({ capability: z.string(), source: z.string().nullable(), tools: z.array(z.string()) }),
  z.object({
    tool: z.string(),
    offer: z.object({
      source: z.string(),
      term: z.string(),
      description: z.string().nullable(),
      unique: z.string().nullable(),
      vsAlternatives: z.string().nullable(),
      basis: Basis,
      date: z.string().nullable(),
      locator,
    }),
  }),
);

const pairs = z.object({
  total: z.int(),
  pairs: z.array(z.object({ left: z.string(), right: z.string(), by: by.exclude(['own']), rule })),
});
export const joinedTerms = defineQuery('capabilities/joined', z.object(page), pairs);
export const partedTerms = defineQuery(
  'capabilities/apart',
  z.object({ prefix: z.string(), ...page }),
  pairs,
);

export const sidesOfPairings = defineQuery(
  'capabilities/sides',
  z.object({ ids: z.array(z.string()) }),
  z.object({
    id,
    name: z.string(),
    kind: CapabilityKind,
    tools: z.int(),
    sources: z.array(z.string()),
    names,
  }),
);
