import { z } from 'zod';
import { limit } from './asked.ts';
import { getCall } from './call.ts';
import { FamilyHit } from './families.ts';
import { toolFilters } from './filters.ts';
import { Free } from './free.ts';
import { MatchesByKind, TimesMatched } from './matches-of-kinds.ts';
import { RatingBoard } from './rating.ts';
import { StartingPrice } from './tool.ts';
import { CapabilityKind, Id, Pricing, ToolStatus, ToolType } from './vocabulary.ts';
import { cursor, onTheWire, wordsWire } from './wire.ts';

export const SearchHit = z
  .object({
    kind: z.enum(['tool', 'capability']),
    id: Id,
    name: z.string(),
    type: z.union([ToolType, CapabilityKind]),
    vendor: z.string().nullable(),
    /** Null where no source states one, and for capabilities. */
    licence: z.string().nullable(),
    /** Programming languages that it is written for; empty where no source states one, and for capabilities. */
    languages: z.array(z.string()),
    /** An ISO date; null where no source states it, and for capabilities. */
    released: z.string().nullable(),
    /** Its own line: what it is, or what it gives. */
    line: z.string().nullable(),
    /** Of a tool without a line: a sentence of ours made of its facts. */
    composed: z.string().nullable(),
    /** Null for capabilities, as is `free`. */
    pricing: Pricing.nullable(),
    free: Free.nullable(),
    timesMatched: TimesMatched,
    matchesByKind: MatchesByKind,
    ghost: z.boolean(),
    /** That a tool is early, deprecated or archived; null where nothing of the kind is said, and for capabilities. */
    status: ToolStatus.nullable(),
    /** US dollars at the cheapest provider; null where no price is known, and for capabilities. */
    lowestInputPerMillion: z.number().nullable(),
    /** Whose price that is, and what its maker asks itself (null where that is not known); null where there is no price. */
    price: StartingPrice.extend({ makers: z.number().nullable() }).nullable(),
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

/** `what` is the name of a parameter, `value` as it takes it, `from` as it stands in the query. */
const ReadWord = z.object({ what: z.string(), value: z.string(), from: z.string() });
const Preference = z.object({
  ...ReadWord.shape,
  /** False where no fact says just what the words say, and what fits only comes near: "offline" ranks open source higher. */
  exact: z.boolean(),
});

/** The board whose first classes are the first hits, and the function that it was found by; null where its name is in the query. */
export const BoardAnswer = RatingBoard.pick({
  source: true,
  sourceTitle: true,
  snapshot: true,
  kind: true,
  judge: true,
  judgeCompetes: true,
  context: true,
  part: true,
})
  .extend({
    function: z.object({ id: Id, name: z.string() }).nullable(),
    /** That, in a sentence. */
    text: z.string(),
  })
  .meta({ id: 'BoardAnswer' });
export type BoardAnswer = z.infer<typeof BoardAnswer>;

export const SearchAnswer = z
  .object({
    query: z.string(),
    /**
     * What the words were read as: filters (`what` is the name of the parameter), what is not searched for (`without`: it is
     * not wanted; `output`, `price`: a price that is no filter, of output tokens or of what is no token), what our data has no facts about
     * (`unknown`: it is searched for as words), and the text that is left (`what` is `text`). In quotes, `from` is text.
     */
    read: z.array(ReadWord),
    /** Words that only rank higher what fits them, and leave nothing out; those that do not name a type are searched for, too. In quotes, `from` is text. */
    prefers: z.array(Preference),
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
    /** Tools that the query sets side by side ("PyTorch vs TensorFlow"), the first hits: `/compare?tools=` shows them so. */
    compared: z.array(z.object({ id: Id, name: z.string() })),
    /**
     * Of a search for the best at what a board of ratings tests ("best model for coding"): that board. What leads it is the first
     * hits, each with its class; null for any other search.
     */
    board: BoardAnswer.nullable(),
    /** How many of the nearest in meaning were held against the filters; null when no tool that fits can be missing. */
    lookedAt: z.int().nullable(),
  })
  .meta({ id: 'SearchAnswer' });
export type SearchAnswer = z.infer<typeof SearchAnswer>;

export const search = getCall({
  id: 'search',
  path: '/api/search',
  summary: 'Find tools and capabilities by name, or by what you need in your own words.',
  input: z.strictObject({
    /** Words and operators; without a word, all tools that fit the filters are listed, most matched first. */
    q: onTheWire(z.string().trim().max(300), wordsWire(300)).default(''),
    kind: z.enum(['tool', 'capability']).optional(),
    ...toolFilters,
    /** `price`: the tools found that have a price, the cheapest input first; `newest`: those that say when they came out. */
    sort: z.enum(['best', 'price', 'newest']).default('best'),
    limit: limit(20),
    cursor,
  }),
  answer: SearchAnswer,
  example: { q: 'image generation' },
  rules: [
    {
      says: 'Something has to be asked for: words, a filter of tools, or both.',
      broken: (asked) =>
        asked['q'] === undefined && Object.keys(toolFilters).every((name) => asked[name] === undefined),
    },
    {
      says: 'kind=capability takes no filter of tools and no sort but the best.',
      broken: ({ kind, sort, ...rest }) =>
        kind === 'capability' &&
        ((sort ?? 'best') !== 'best' || Object.keys(toolFilters).some((name) => rest[name] !== undefined)),
    },
  ],
});
