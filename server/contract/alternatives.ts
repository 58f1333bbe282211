/** What else can do this: the alternatives of a tool, each with what its score is made of. */
import { z } from 'zod';
import { CapabilityName, ToolSummary } from './tool.ts';
import { Id } from './vocabulary.ts';

const part = z.number().min(0).max(1).nullable();
/** Each 0-1; null where nothing is known to tell it from. */
export const AlternativeParts = z
  .object({
    /** How much of what either does both do, rare capabilities weighing more. */
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
    /** 0-1: the weighted mean of the parts that are known of the tool asked about; what is unknown of this one adds nothing. */
    score: z.number().min(0).max(1),
    parts: AlternativeParts,
    /** Capabilities both offer; then what the tool offers and this one does not; then the other way round. Rare first. */
    shared: z.array(CapabilityName),
    missing: z.array(CapabilityName),
    gained: z.array(CapabilityName),
    /** Of what is missing: what it offers that is near in meaning. */
    near: z.array(StandIn),
    /** Matches of the two, all sources. */
    matches: z.int().min(0),
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
    /** Candidates that were scored before filters. */
    considered: z.int().min(0),
    items: z.array(Alternative),
    /** Goes on where this answer ends; null at the end. */
    next: z.string().nullable(),
  })
  .meta({ id: 'Alternatives' });
export type Alternatives = z.infer<typeof Alternatives>;
