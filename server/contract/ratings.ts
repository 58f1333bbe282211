/** Who beats whom over a whole board: ratings with what they rest on, and the results of each two. */
import { z } from 'zod';
import { limit } from './asked.ts';
import { getCall } from './call.ts';
import { NamedTool } from './named-tool.ts';
import { askedBoard, Rating, RatingBoard } from './rating.ts';
import { Id } from './vocabulary.ts';
import { cursor } from './wire.ts';

const count = z.int().min(0);

/**
 * `never-won` and `never-lost`: over all its matches, ties included; `only-lost-to-rated`, `only-won-against-rated`: it met
 * others too; `not-connected`: no match with a rated tool; `too-few`: fewer than three tools could be rated at all.
 */
export const unratedReasons = [
  'never-won',
  'never-lost',
  'only-lost-to-rated',
  'only-won-against-rated',
  'not-connected',
  'too-few',
] as const;
export const UnratedReason = z.enum(unratedReasons).meta({ id: 'UnratedReason' });
export type UnratedReason = z.infer<typeof UnratedReason>;

export const ratingChecks = [
  'connected',
  'star',
  'few-matches',
  'uneven',
  'cycles',
  'tie-rule',
  'repeated-rows',
  'shared-tasks',
  'judges',
  'judge-competes',
  'vendors',
  'ended',
] as const;
export const RatingCheck = z
  .object({
    id: z.enum(ratingChecks),
    /** `cannot`: it could not be looked at, and `text` says why. */
    state: z.enum(['ok', 'warns', 'cannot']),
    text: z.string(),
    values: z.record(z.string(), z.number()),
    /** The tools it is about. */
    tools: z.array(NamedTool),
  })
  .meta({ id: 'RatingCheck' });
export type RatingCheck = z.infer<typeof RatingCheck>;

/** Two tools of a board and the share of points to be expected of the first, with its 95 % interval. */
export const RatedPair = z
  .object({
    first: NamedTool,
    second: NamedTool,
    share: z.number(),
    low: z.number(),
    high: z.number(),
  })
  .meta({ id: 'RatedPair' });
export type RatedPair = z.infer<typeof RatedPair>;

export const RatingFragility = z
  .object({
    first: NamedTool,
    /** Who is first without them; null where none were found whose removal changes it. */
    // oxlint-disable-next-line unicorn/no-thenable -- the API's word; it is no function
    then: NamedTool.nullable(),
    /** So many entries suffice, with so many judged matches in them. */
    count,
    matches: count,
    text: z.string(),
    /** The entries, the most telling first, at most 200; wins are the first tool's. */
    entries: z.array(
      z.object({
        id: z.string(),
        first: NamedTool,
        second: NamedTool,
        context: z.string().nullable(),
        matches: count,
        wins: count,
        losses: count,
        ties: count,
      }),
    ),
  })
  .meta({ id: 'RatingFragility' });
export type RatingFragility = z.infer<typeof RatingFragility>;

export const Ratings = RatingBoard.extend({
  /** One sentence with source and date. */
  headline: z.string(),
  method: z.object({
    name: z.string(),
    text: z.string(),
    /** How readily matches are tied; 0 where none was. */
    ties: z.number(),
  }),
  reference: NamedTool.nullable(),
  total: count,
  /** The strongest first; classes, ranks and all else are of the whole board, whatever page is shown. */
  items: z.array(Rating),
  next: z.string().nullable(),
  unrated: z.array(z.object({ tool: NamedTool, reason: UnratedReason, text: z.string(), matches: count })),
  checks: z.array(RatingCheck),
  /** How much of the order the matches carry. */
  separated: z.object({
    /** Pairs of neighbours, and how many of them are apart, all looked at together. */
    of: count,
    neighbours: count,
    /** Ranks that the interval of the tool in the middle takes in. */
    medianRanks: z.number(),
    /** The first two that are not apart, and how many matches of the two would part them if all went as it is rated. */
    next: z.object({ above: NamedTool, below: NamedTool, matches: z.int().min(1).nullable() }).nullable(),
    text: z.string(),
  }),
  fragility: RatingFragility.nullable(),
  /** Neighbours that nearly share the points, the closest first. */
  closest: z.array(RatedPair),
  /** Smaller tools of a vendor or family rated above one at least twice as large, beyond chance. */
  surprises: z.array(
    z.object({
      smaller: NamedTool,
      larger: NamedTool,
      smallerBillions: z.number(),
      largerBillions: z.number(),
    }),
  ),
  /** Matches that tools of a vendor took part in, as a share of all sides; the most first. */
  vendors: z.array(
    z.object({ vendor: z.string().nullable(), tools: count, matches: count, share: z.number() }),
  ),
}).meta({ id: 'Ratings' });
export type Ratings = z.infer<typeof Ratings>;

export const ratings = getCall({
  id: 'ratings',
  path: '/api/ratings',
  summary:
    'Who beats whom on one board (a source, kind, judge and context): ratings with intervals, classes, and how much of the order the matches carry. Left out, context and judge are those with most evidence.',
  example: { source: 'wildbench' },
  input: z.strictObject({ ...askedBoard, limit: limit(200), cursor }),
  answer: Ratings,
});

/** Results of two tools that met on a board; wins are the first one's. */
const met = { wins: count, losses: count, ties: count };

export const RatingHighlights = RatingBoard.extend({
  /** As of `Ratings`. */
  headline: z.string(),
  reference: NamedTool.nullable(),
  /** The first class and the next: how many are in each, and the strongest 8. */
  leading: z.array(z.object({ class: z.int().min(1), total: count, items: z.array(Rating) })),
  /** Pairs that met and whose 95 % interval crosses one half: how many, and the five with most judged matches. */
  contests: z.object({
    total: count,
    items: z.array(RatedPair.extend({ matches: count, ...met })),
  }),
  /**
   * Tools rated above a larger one of the same vendor or family: at least twice its parameters, as its source or its name
   * states them, and its whole interval below. Each smaller tool once, with the largest such.
   */
  surprises: z.object({
    total: count,
    items: z.array(
      z.object({
        smaller: NamedTool,
        larger: NamedTool,
        smallerBillions: z.number(),
        largerBillions: z.number(),
        /** Between the two; wins are the smaller one's. Null where they never met. */
        met: z.object(met).nullable(),
      }),
    ),
  }),
  separated: Ratings.shape.separated,
}).meta({ id: 'RatingHighlights' });
export type RatingHighlights = z.infer<typeof RatingHighlights>;

export const ratingHighlights = getCall({
  id: 'ratingHighlights',
  path: '/api/ratings/highlights',
  summary:
    'What a board says in few words: a headline, its first two classes, the closest contests, and tools rated above larger ones of their maker. Without a source, the board with most evidence.',
  example: { source: 'wildbench' },
  input: z.strictObject({ ...askedBoard, source: Id.optional() }),
  answer: RatingHighlights,
});

export const RatingTables = z
  .object({
    total: count,
    /** Those rated first, boards that a whole already includes behind these, of each what is not stale, then the most judged matches. */
    items: z.array(RatingBoard),
    next: z.null(),
  })
  .meta({ id: 'RatingTables' });
export type RatingTables = z.infer<typeof RatingTables>;

export const ratingTables = getCall({
  id: 'ratingTables',
  path: '/api/ratings/tables',
  summary: 'Every board that is rated: its source, kind, judge and context, those with most evidence first.',
  input: z.strictObject({ source: Id.optional() }),
  answer: RatingTables,
});

/** Of at most so many tools a matrix holds the results: 19,900 pairs. */
export const maxMatrixTools = 200;

export const RatingMatrix = RatingBoard.extend({
  /** How many are rated; no more than the strongest 200 are among `items`. */
  total: count,
  /** The strongest first. */
  items: z.array(
    Rating.pick({ rating: true, rankLow: true, rankHigh: true, class: true }).extend({ tool: NamedTool }),
  ),
  next: z.null(),
  /** Those that met: places in `items`, the stronger first, and the results of the stronger. */
  pairs: z.array(z.object({ row: count, column: count, wins: count, losses: count, ties: count })),
  leftOut: z.object({
    /** Rated below the 200 strongest. */
    rated: count,
    /** On the board, and not rated. */
    unrated: count,
  }),
}).meta({ id: 'RatingMatrix' });
export type RatingMatrix = z.infer<typeof RatingMatrix>;

export const ratingMatrix = getCall({
  id: 'ratingMatrix',
  path: '/api/ratings/matrix',
  summary:
    'The results of each two rated tools of one board, in the order of their ratings: the strongest 200, and how many are left out.',
  example: { source: 'wildbench' },
  input: z.strictObject(askedBoard),
  answer: RatingMatrix,
});
