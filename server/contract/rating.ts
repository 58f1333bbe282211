/** A board of results of tools against each other, and where a tool stands on one. */
import { z } from 'zod';
import { NamedTool } from './named-tool.ts';
import { Id, MatchKind, ToolType } from './vocabulary.ts';

const count = z.int().min(0);

/** `whole`: all counted entries of the source, over several contexts; `breakdown`: a context that the whole already includes. */
export const boardParts = ['whole', 'context', 'breakdown'] as const;
export const BoardPart = z.enum(boardParts).meta({ id: 'BoardPart' });
export type BoardPart = z.infer<typeof BoardPart>;

/** Entries of one source, kind, judge and context: never added up over judges or kinds. */
export const RatingBoard = z
  .object({
    source: z.string(),
    sourceTitle: z.string(),
    /** What it is called in short, such as "WildBench: Coding & Debugging"; of one source no two boards are called the same. */
    label: z.string(),
    /** The day of the source's data. */
    snapshot: z.string().nullable(),
    /** Its data are older than its source says they stay good for. */
    stale: z.boolean(),
    kind: MatchKind,
    /** As its entries name it, else as its source does. */
    judge: z.string().nullable(),
    judgeCompetes: z.array(NamedTool),
    context: z.string().nullable(),
    part: BoardPart,
    /** Judged matches among the rated; where nobody is rated, among all. */
    matches: count,
    tools: count,
    rated: count,
    classes: count,
    /** Who is first; null where nobody is rated. */
    leader: NamedTool.nullable(),
  })
  .meta({ id: 'RatingBoard' });
export type RatingBoard = z.infer<typeof RatingBoard>;

export const Rating = z
  .object({
    tool: NamedTool.extend({ type: ToolType, vendor: z.string().nullable() }),
    /** In points about the mean of the rated (400 points: ten wins for a loss), with its 95 % interval. */
    rating: z.number(),
    low: z.number(),
    high: z.number(),
    /** The ranks that the intervals leave open. */
    rankLow: z.int().min(1),
    rankHigh: z.int().min(1),
    class: z.int().min(1),
    /** Of points to be expected against `reference`, a tie as half. */
    share: z.number(),
    matches: count,
    wins: count,
    losses: count,
    ties: count,
    opponents: count,
    /** Whether it is apart from the next below, all neighbours looked at together; null for the last. */
    apart: z.boolean().nullable(),
  })
  .meta({ id: 'Rating' });
export type Rating = z.infer<typeof Rating>;

/** What a board says of where a tool stands. */
export const BoardStanding = Rating.pick({
  rating: true,
  low: true,
  high: true,
  rankLow: true,
  rankHigh: true,
  class: true,
  share: true,
  matches: true,
});

/** Where a tool stands on a board. */
export const ToolRating = BoardStanding.extend(
  RatingBoard.pick({
    source: true,
    sourceTitle: true,
    snapshot: true,
    kind: true,
    judge: true,
    context: true,
    part: true,
    classes: true,
  }).shape,
)
  .extend({
    /** How many are rated there. */
    of: count,
  })
  .meta({ id: 'ToolRating' });
export type ToolRating = z.infer<typeof ToolRating>;

/** Which board is asked for; left out, context, judge and kind are those with most evidence. */
export const askedBoard = {
  source: Id,
  context: z.string().max(200).optional(),
  judge: z.string().max(200).optional(),
  kind: MatchKind.optional(),
};
