/** Tools, capabilities and offers as they are read. */
import { z } from 'zod';
import { limit, list } from './asked.ts';
import { getCall } from './call.ts';
import { toolFilters } from './filters.ts';
import { Free } from './free.ts';
import { NeighbourCount } from './graph.ts';
import { Locator } from './locator.ts';
import { MatchesByKind, TimesMatched } from './matches-of-kinds.ts';
import { Rank, RankTold } from './rank.ts';
import { ToolRating } from './rating.ts';
import {
  Basis,
  CapabilityKind,
  Id,
  OfferAbout,
  Pricing,
  QualitySense,
  ToolStatus,
  ToolType,
} from './vocabulary.ts';
import { cursor } from './wire.ts';

export const ToolPrice = z
  .object({
    provider: z.string(),
    unit: z.string(),
    input: z.number().nullable(),
    output: z.number().nullable(),
    currency: z.string(),
    source: z.string(),
    /** The same for one million tokens; null for units that are not tokens. */
    perMillion: z.object({ input: z.number().nullable(), output: z.number().nullable() }).nullable(),
    /** The provider's own name of the tool, when it differs. */
    name: z.string().nullable().optional(),
    /** It holds for prompts of so many tokens or more; null from the first one on. */
    fromTokens: z.int().nullable().optional(),
    /** Far from what others ask for the same: to be checked, and never the headline. */
    unusual: z.enum(['low', 'high']).nullable().optional(),
  })
  .meta({ id: 'ToolPrice' });
export type ToolPrice = z.infer<typeof ToolPrice>;

/** What "from" says: never an unusually low price, nor one for long prompts alone. */
export const StartingPrice = z
  .object({
    /** US dollars for one million input tokens. */
    input: z.number(),
    provider: z.string(),
    source: z.string(),
    /** How many providers have a token price. */
    providers: z.int().min(1),
  })
  .meta({ id: 'StartingPrice' });
export type StartingPrice = z.infer<typeof StartingPrice>;

export const Reported = z
  .object({
    source: z.string(),
    /** The name the source gives the tool. */
    name: z.string(),
    key: z.string(),
    snapshot: z.string().nullable(),
    rank: z.object({ name: z.string(), value: z.number(), outOf: z.number() }).nullable(),
    parts: z.record(z.string(), z.number()),
    timesMatched: z.int().nullable(),
    capabilitiesDeclared: z.int().nullable(),
    startingPriceText: z.string().nullable(),
    /** What this source says of paying for it. */
    pricing: Pricing.optional(),
    joinedBy: z.string(),
  })
  .meta({ id: 'Reported' });
export type Reported = z.infer<typeof Reported>;

/** What people call a thing of several versions. */
export const FamilyName = z.object({ id: Id, name: z.string() }).meta({ id: 'FamilyName' });
export type FamilyName = z.infer<typeof FamilyName>;

/** What says who makes a tool where no source does: the other versions of its family, which agree. */
export const VendorFrom = z.literal('family');

export const Tool = z
  .object({
    id: Id,
    name: z.string(),
    type: ToolType,
    url: z.string().nullable(),
    vendor: z.string().nullable(),
    /** Null where a source states the vendor, or nobody is known. */
    vendorFrom: VendorFrom.nullable().optional(),
    /** Null for what is of no family, or the only one of its family. */
    family: FamilyName.nullable(),
    /** Which version of its family: `3.5 (2024-10-22)`; null for the family's own name. */
    version: z.string().nullable(),
    licence: z.string().nullable(),
    /** In a source's or a person's words; null where nobody says. */
    description: z.string().nullable(),
    /** A sentence of ours made of its facts, where no source describes it; null where there are hardly any. */
    composed: z.string().nullable(),
    /** In one word what `free` says; what a source states itself is in `reported`. */
    pricing: Pricing,
    free: Free,
    openWeights: z.boolean().nullable(),
    /** Programming languages that it is written for, as its sources state; empty where none does. */
    languages: z.array(z.string()).optional(),
    contextTokens: z.int().nullable(),
    outputTokens: z.int().nullable(),
    parametersBillions: z.number().nullable(),
    released: z.string().nullable(),
    updated: z.string().nullable(),
    /** That it is early, deprecated or archived, where most of what is said of that says so. */
    status: ToolStatus.nullable().optional(),
    prices: z.array(ToolPrice),
    /** Null when no provider sells by the token. */
    startingPrice: StartingPrice.nullable().optional(),
    /** Some are more than tenfold apart: one of them is to be checked. */
    pricesDisagree: z.boolean().nullable().optional(),
    /** What each source says, newest snapshot first. */
    reported: z.array(Reported),
    signals: z.array(z.object({ name: z.string(), value: z.number(), source: z.string() })),
    categories: z.array(z.string()),
    timesMatched: TimesMatched,
    matchesByKind: MatchesByKind,
    neighbourCounts: z.array(NeighbourCount),
    /** `hidden`: declared by a source, not described by it. */
    capabilities: z.object({ described: z.int().min(0), hidden: z.int().min(0) }),
    aliases: z.array(z.string()),
    sources: z.array(z.string()),
    snapshot: z.string().nullable(),
    ghost: z.boolean(),
    /** Null where fewer than two of its parts are known, and until it is made at the end of an import. */
    rank: Rank.nullable().optional(),
  })
  .meta({ id: 'Tool' });
export type Tool = z.infer<typeof Tool>;

/** A tool by itself: with where it stands on every board that rates it, those with most matches first. */
export const ToolAlone = Tool.extend({ ratings: z.array(ToolRating) }).meta({ id: 'ToolAlone' });
export type ToolAlone = z.infer<typeof ToolAlone>;

export const ToolSummary = Tool.pick({
  id: true,
  name: true,
  type: true,
  vendor: true,
  vendorFrom: true,
  licence: true,
  family: true,
  version: true,
  description: true,
  composed: true,
  pricing: true,
  free: true,
  timesMatched: true,
  matchesByKind: true,
  sources: true,
  snapshot: true,
  ghost: true,
  contextTokens: true,
  languages: true,
  openWeights: true,
  released: true,
  status: true,
})
  .extend({ lowestInputPerMillion: z.number().nullable(), rank: RankTold.nullable().optional() })
  .meta({ id: 'ToolSummary' });
export type ToolSummary = z.infer<typeof ToolSummary>;

export const Capability = z
  .object({
    id: Id,
    name: z.string(),
    kind: CapabilityKind,
    description: z.string().nullable(),
    derivedName: z.boolean(),
    /** Of a quality: whether it speaks for a tool; null where no source says. */
    sense: QualitySense.nullable(),
    /** Of a function: the area that it belongs to; null where no source says. */
    area: z.string().nullable().optional(),
    /** What people type who look for it. */
    needs: z.array(z.string()).optional(),
    /** Tools that offer it. */
    tools: z.int().min(0),
    timesMatched: TimesMatched,
    matchesByKind: MatchesByKind,
    neighbourCounts: z.array(NeighbourCount),
  })
  .meta({ id: 'Capability' });
export type Capability = z.infer<typeof Capability>;

/** A capability as it is named beside others. */
export const CapabilityName = Capability.pick({ id: true, name: true, kind: true, tools: true }).meta({
  id: 'CapabilityName',
});
export type CapabilityName = z.infer<typeof CapabilityName>;

export const Offer = z
  .object({
    capability: Capability.pick({
      id: true,
      name: true,
      kind: true,
      description: true,
      derivedName: true,
      tools: true,
    }),
    /** How this tool does it. */
    description: z.string().nullable(),
    unique: z.string().nullable(),
    /** Ids of the claims made about this capability of this tool. */
    claims: z.array(z.string()),
    source: z.string(),
    position: z.int().min(0),
    /** What the source says of it against alternatives, whole. */
    vsAlternatives: z.string().nullable(),
    basis: Basis,
    /** ISO date of the source's snapshot. */
    date: z.string().nullable(),
    line: z.int().nullable(),
    locator: Locator.nullable(),
  })
  .meta({ id: 'Offer' });
export type Offer = z.infer<typeof Offer>;

export const ToolCapabilities = z
  .object({
    tool: Tool.pick({ id: true, name: true, type: true }),
    items: z.array(Offer),
    /** What it does not do itself: a benchmark tests it, a data set is data for it. */
    about: z.array(Offer.extend({ about: OfferAbout })),
    /** By source: declared there, not described. */
    hidden: z.array(z.object({ source: z.string(), count: z.int().min(1) })),
    total: z.int().min(0),
  })
  .meta({ id: 'ToolCapabilities' });
export type ToolCapabilities = z.infer<typeof ToolCapabilities>;

export const tools = getCall({
  id: 'tools',
  path: '/api/tools',
  summary: 'List tools, filtered and sorted.',
  input: z.strictObject({
    ...toolFilters,
    sort: z.enum(['matches', 'name', 'price', 'rank']).default('matches'),
    limit: limit(50),
    cursor,
  }),
  answer: list(ToolSummary).meta({ id: 'ToolList' }),
});

export const tool = getCall({
  id: 'tool',
  path: '/api/tools/{id}',
  summary:
    'One tool, with what each source says of it and where it is rated. 308 for the id of a tool that was joined into another.',
  input: z.strictObject({ id: Id }),
  answer: ToolAlone,
  example: { id: 'qwen-qwen3.5-27b' },
});

export const toolCapabilities = getCall({
  id: 'toolCapabilities',
  path: '/api/tools/{id}/capabilities',
  summary: 'What a tool can do, in the order its sources give.',
  input: z.strictObject({ id: Id }),
  answer: ToolCapabilities,
  example: { id: 'qwen-qwen3.5-27b' },
});
