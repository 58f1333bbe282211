import { z } from 'zod';
import { FamilyHit } from './families.ts';
import { Free } from './free.ts';
import { MatchesByKind } from './matches-of-kinds.ts';
import { CapabilityKind, Id, Pricing, ToolStatus, ToolType } from './vocabulary.ts';

export const SearchHit = z
  .object({
    kind: z.enum(['tool', 'capability']),
    id: Id,
    name: z.string(),
    type: z.union([ToolType, CapabilityKind]),
    vendor: z.string().nullable(),
    /** Null where no source states one, and for capabilities. */
    licence: z.string().nullable(),
    /** Its own line: what it is, or what it gives. */
    line: z.string().nullable(),
    /** Null for capabilities, as is `free`. */
    pricing: Pricing.nullable(),
    free: Free.nullable(),
    timesMatched: z.int().min(0),
    matchesByKind: MatchesByKind,
    ghost: z.boolean(),
    /** That a tool is early, deprecated or archived; null where nothing of the kind is said, and for capabilities. */
    status: ToolStatus.nullable(),
    /** US dollars at the cheapest provider; null where no price is known, and for capabilities. */
    lowestInputPerMillion: z.number().nullable(),
    /** How many tools offer a capability; null for tools. */
    tools: z.int().nullable(),
    score: z.number(),
    why: z.object({
      /** Words of the query that were found, and the fields they were found in. */
      words: z.array(z.string()),
      fields: z.array(z.string()),
      /** How near its meaning is to the query's, 0 to 1; null when that was not looked at. */
      meaning: z.number().nullable(),
      /** The same as a sentence for people. */
      text: z.string(),
    }),
  })
  .meta({ id: 'SearchHit' });
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchAnswer = z
  .object({
    query: z.string(),
    /**
     * What the words were read as: filters (`what` is the name of the parameter), what is not searched for (`without`: it is
     * not wanted; `output`: a price that is no filter), and the text that is left (`what` is `text`). In quotes, `from` is text.
     */
    read: z.array(z.object({ what: z.string(), value: z.string(), from: z.string() })),
    /** What has to be known of how the words were read: which are filters, how many tools do not state what one asks, words with a colon that are no operator. */
    notes: z.array(z.string()),
    /** Hits that can be paged through; the nearest in meaning are a few hundred, not all that is a little near. */
    total: z.int().min(0),
    hits: z.array(SearchHit),
    /** Families whose name the query says, at most three, on the first page: the versions are hits like others. */
    families: z.array(FamilyHit),
    next: z.string().nullable(),
    /** `off`: no model is there, or the database was not made ready for it; search goes by words only. */
    meaning: z.enum(['on', 'off']),
    /**
     * Tools mentioned in the query: their own words were added to its meaning, and they are hits only by name. Where the
     * query asks to replace one ("alternative to Zapier"), its alternatives are the first hits.
     */
    named: z.array(z.object({ id: Id, name: z.string() })),
    /** How many of the nearest in meaning were held against the filters; null when no tool that fits can be missing. */
    lookedAt: z.int().nullable(),
  })
  .meta({ id: 'SearchAnswer' });
export type SearchAnswer = z.infer<typeof SearchAnswer>;
