/** Reads for the directory of capabilities, their pages and the review of which are one. */
import { z } from 'zod';
import { CapabilityFact } from '#contract/interchange.ts';
import { Area } from '#contract/capabilities.ts';
import { Capability } from '#contract/tool.ts';
import { Basis, CapabilityKind, MatchKind, ToolType } from '#contract/vocabulary.ts';
import { defineQuery } from '../database/query.ts';
import { aboutIt } from './ledger.ts';
import { figures, json, locator, matchesByKind, neighbourCounts, toolSummary } from './rows.ts';

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
  /** As `keyOf` makes it. */
  licence: z.string().nullable(),
  ...page,
};
const offering = toolSummary.extend({ licence: z.string().nullable() });
const offeringRow = z.object({ tool: offering }).transform(({ tool }) => tool);

/** By id, which place a tool has in the best order. */
const places = z.record(z.string(), z.int());
export const fewTools = defineQuery(
  'capabilities/few-tools',
  z.object({ ...toolFilters, sort: z.enum(['best', 'matches', 'name', 'price']), places, most: z.int() }),
  z.object({
    total: z.int(),
    types: z.array(z.object({ type: ToolType, tools: z.int() })),
    licences: z.array(z.object({ licence: z.string(), tools: z.int() })),
    tools: z.array(offering),
  }),
);
export const toolsDoing = defineQuery(
  'capabilities/doing',
  z.object({ capability: z.string(), source: z.string().nullable(), most: z.int() }),
  z.object({
    id: z.string(),
    sortName: z.string(),
    type: ToolType,
    position: z.int(),
    bases: z.array(Basis),
    figures,
    matchesByKind,
    sources: z.int(),
    mentions: z.int(),
    family: z.string().nullable(),
  }),
);
export const toolsWithResults = defineQuery(
  'capabilities/with-results',
  z.object({ words: z.array(z.string()), about: aboutIt, most: z.int() }),
  z.object({ refs: z.array(z.string()) }),
);
export const hubByMatches = defineQuery('capabilities/hub-by-matches', z.object(toolFilters), offeringRow);
export const hubByName = defineQuery('capabilities/hub-by-name', z.object(toolFilters), offeringRow);
export const hubByPrice = defineQuery('capabilities/hub-by-price', z.object(toolFilters), offeringRow);

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

const tally = z.int().min(0);
export const judgedOn = defineQuery(
  'capabilities/judged',
  z.object({ words: z.array(z.string()), about: aboutIt, refs: z.array(z.string()), most: z.int() }),
  z.object({
    more: z.boolean(),
    results: z.array(
      z.object({
        ref: z.string(),
        source: z.string(),
        kind: MatchKind,
        matches: tally,
        wins: tally,
        losses: tally,
        ties: tally,
        unjudged: tally,
      }),
    ),
  }),
);

export const accessOf = defineQuery(
  'capabilities/access',
  z.object({ tools: z.array(z.string()), capabilities: z.array(z.string()) }),
  z.object({ tool: z.string(), capability: z.string() }),
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
