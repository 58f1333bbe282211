/** What else can do this: the alternatives of a tool, each with what its score is made of. */
import { z } from 'zod';
import { limit } from './asked.ts';
import { getCall } from './call.ts';
import { onePricing, oneType, yesOrNo } from './filters.ts';
import { NamedTool } from './named-tool.ts';
import { CapabilityName, ToolSummary } from './tool.ts';
import { Id, IsoDate, ToolType } from './vocabulary.ts';
import { cursor, idWire, onTheWire, parted } from './wire.ts';

const part = z.number().min(0).max(1).nullable();
/** Each 0-1; null where nothing is known to tell it from. */
export const AlternativeParts = z
  .object({
    /** How much of what the tool is used for the alternative does too, rare functions weighing more; how it is reached is not in it. */
    capabilities: part,
    /** How near their texts are in meaning. */
    meaning: part,
    /** How often people weighed one against the other, beside the tool's strongest rival; lists are not in it. */
    matches: part,
    /** Lists that name one as an alternative to the other, or both beside a third. */
    listed: part,
  })
  .meta({ id: 'AlternativeParts' });
export type AlternativeParts = z.infer<typeof AlternativeParts>;

/** How one tool did against another in one source. */
export const SourceResult = z
  .object({
    source: z.string(),
    /** Who judged, in the source's words. */
    judge: z.string().nullable(),
    /** Tools of the source that the judge is. */
    judgeCompetes: z.array(NamedTool),
    /** All of them; those that were decided are wins + losses + ties. */
    matches: z.int().min(0),
    wins: z.int().min(0),
    losses: z.int().min(0),
    ties: z.int().min(0),
    /** Of the decided, a tie counting half; with the ends of its 95 % Wilson interval. */
    share: z.number().min(0).max(1),
    low: z.number().min(0).max(1),
    high: z.number().min(0).max(1),
  })
  .meta({ id: 'SourceResult' });
export type SourceResult = z.infer<typeof SourceResult>;

/** Whether a tool is still looked after, as far as facts say. */
export const Upkeep = z
  .object({
    /** What a source says of its end, such as "archived" or "no longer maintained". */
    state: z.string().nullable(),
    updated: IsoDate.nullable(),
    released: IsoDate.nullable(),
    /** Given up, or not updated for three years when its source was read. */
    stale: z.boolean(),
  })
  .meta({ id: 'Upkeep' });
export type Upkeep = z.infer<typeof Upkeep>;

/** Of fewer than three functions nothing is concluded from what is missing. */
export const Known = z.enum(['enough', 'little']).meta({ id: 'Known' });
export type Known = z.infer<typeof Known>;

/** A capability near in meaning to one that is missing. */
export const StandIn = z
  .object({
    /** Of what no source says it offers. */
    missing: Id,
    /** What it offers, and that one's name. */
    has: Id,
    name: z.string(),
    /** Nearness in meaning, 0-1. */
    score: z.number().min(0).max(1),
  })
  .meta({ id: 'StandIn' });
export type StandIn = z.infer<typeof StandIn>;

export const Alternative = z
  .object({
    tool: ToolSummary,
    /**
     * Whether both are MCP servers or neither is, or the two were listed or compared; those that are not come behind all
     * that are: a server does nothing without an assistant.
     */
    usedAlike: z.boolean(),
    /** 0-1: the weighted mean of the parts that are known of the tool asked about; what is unknown of this one adds nothing. */
    score: z.number().min(0).max(1),
    parts: AlternativeParts,
    /**
     * What little the score rests on: one broad heading that very many tools share, or similar descriptions alone; then
     * it is at most 0.4. Null where there is more.
     */
    only: z.enum(['broad-heading', 'similar-descriptions']).nullable(),
    /** How the alternative did against the tool, one a source; null where nobody judged the two. */
    result: z.array(SourceResult).min(1).nullable(),
    /** Its lowest input price that is not unusually low, over the tool's; null where one of the two is not known. */
    priceRatio: z.number().min(0).nullable(),
    known: Known,
    upkeep: Upkeep,
    /** Functions both offer; rare first, as all of these. */
    shared: z.array(CapabilityName),
    /**
     * Functions of the tool that a source states which describes both, and does not name for the alternative. General
     * knowledge, names and rules prove none, as they leave out what is less characteristic, and something near in meaning
     * that the alternative offers leaves it open.
     */
    missing: z.array(CapabilityName),
    /** Functions of the tool of which there is no data for the alternative: no loss. */
    unsaid: z.array(CapabilityName),
    /** Functions of the alternative that no source says the tool offers. */
    gained: z.array(CapabilityName),
    /** How both are reached or fed, such as an API key or text input: it counts for nothing. */
    sharedProperties: z.array(CapabilityName),
    /** Of what is missing or unsaid: what it offers that is near in meaning. */
    near: z.array(StandIn),
    /** Matches of the two, all sources; those among them that are no listings. */
    matches: z.int().min(0),
    compared: z.int().min(0),
    /** Names of tools that lists name both beside; the tool itself where a list names one as an alternative to the other. */
    listedWith: z.array(z.string()),
    /** One sentence. */
    why: z.string(),
  })
  .meta({ id: 'Alternative' });
export type Alternative = z.infer<typeof Alternative>;

export const Alternatives = z
  .object({
    tool: ToolSummary,
    /** Version of the way the score is made, and the weight of each part. */
    method: z.object({
      id: z.string(),
      weights: z.object({
        capabilities: z.number(),
        meaning: z.number(),
        matches: z.number(),
        listed: z.number(),
      }),
      /** The highest score where only a broad heading or similar descriptions are in common. */
      atMostAlone: z.number(),
      /** By this the score of what facts say is given up is multiplied. */
      givenUp: z.number(),
      /** The same of one of another type of one kind (a library beside an app), which nobody listed or compared with it. */
      otherType: z.number(),
      /** The same of one of another kind (a model, a library or product, an API). */
      otherKind: z.number(),
      /** The same where one of the two is a server, which does nothing without an assistant. */
      server: z.number(),
      /** The same of a server in which no word of the asked server's name stands that says what it is for; less where some do. */
      otherObject: z.number(),
      /** What one keeps that nobody counts or names, beside the best known. */
      littleKnown: z.number(),
      /**
       * Sources name what is most characteristic first. A function of the tool weighs `own` of the one before it, of the
       * alternative `later` for each place that it stands further behind; neither less than its least.
       */
      places: z.object({
        own: z.number(),
        ownAtLeast: z.number(),
        later: z.number(),
        laterAtLeast: z.number(),
      }),
    }),
    /** All capabilities of the tool, to choose must-haves from; rare first. */
    capabilities: z.array(CapabilityName),
    /**
     * Whose they are: the tool's own, or, of a tool that none are known of, those that at least half of the tools
     * listed beside it offer; null where neither is known.
     */
    capabilitiesFrom: z.enum(['tool', 'listings']).nullable(),
    /** Candidates that were scored exactly and fit the filters. */
    total: z.int().min(0),
    types: z
      .array(z.object({ type: ToolType, total: z.int().min(1) }))
      .describe(
        "Of which types the candidates scored for this question are, those that fit all filters but the type: the tool's own first, then the most. With a type asked for, more of it are looked for.",
      ),
    /** Candidates that were scored before filters. */
    considered: z.int().min(0),
    items: z.array(Alternative),
    /** Of the tool asked about. */
    known: Known,
    /** Add-ons, integrations, servers, courses and lists for it: they go with it and replace nothing. */
    worksWith: z.array(z.object({ tool: ToolSummary, how: z.string() })),
    /**
     * Candidates that are no alternatives, the first of them: the tool itself, its versions, servers for other tools, and
     * tools of another type that have nothing in common with it but similar descriptions.
     */
    leftOut: z.array(
      z.object({
        tool: ToolSummary.pick({ id: true, name: true, type: true }),
        why: z.enum(['same', 'version', 'server-for-another', 'works-with', 'other-type']),
      }),
    ),
    leftOutTotal: z.int().min(0),
    /** Goes on where this answer ends; null at the end. */
    next: z.string().nullable(),
  })
  .meta({ id: 'Alternatives' });
export type Alternatives = z.infer<typeof Alternatives>;

/** Comma-separated ids, each once. */
export const capabilityIds = (max: number) =>
  onTheWire(
    parted
      .transform((ids) => ids.filter((id) => id !== ''))
      .pipe(z.array(Id).min(1, 'names no capability').max(max, `takes at most ${max} capabilities`))
      .transform((ids) => [...new Set(ids)]),
    { type: 'array', items: idWire, minItems: 1, maxItems: max },
  );

export const narrowed = { pricing: onePricing.optional(), type: oneType.optional() };
/** Versions of the tool's own family are left out unless this is yes. */
export const versions = onTheWire(yesOrNo, {
  type: 'string',
  enum: ['yes', 'no', 'true', 'false'],
}).optional();

export const alternatives = getCall({
  id: 'alternatives',
  path: '/api/tools/{id}/alternatives',
  summary:
    'What else can do what a tool does, with what each score is made of. pricing=free means usable without paying in at least one way, which the answer names.',
  input: z.strictObject({
    id: Id,
    /** Comma-separated ids of capabilities that an alternative must offer. */
    must: capabilityIds(20).optional(),
    ...narrowed,
    versions,
    limit: limit(10),
    cursor,
  }),
  answer: Alternatives,
  example: { id: 'n8n' },
});
