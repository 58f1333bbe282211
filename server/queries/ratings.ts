/** Rating tables: the entries they are made of, writing and reading them. */
import { z } from 'zod';
import { BoardPart, BoardStanding, Rating, RatingBoard } from '#contract/rating.ts';
import { UnratedReason, ratingChecks } from '#contract/ratings.ts';
import { NamedTool } from '#contract/named-tool.ts';
import { MatchKind, ToolStatus, ToolType } from '#contract/vocabulary.ts';
import { defineQuery } from '../database/query.ts';
import { json } from './rows.ts';

const text = z.string();
const count = z.int().min(0);

export const sourcesToRate = defineQuery(
  'ratings/sources',
  z.object({ prefix: text }),
  z.object({ id: text }),
);

const group = {
  first: text,
  second: text,
  context: text.nullable(),
  wins: count,
  losses: count,
  ties: count,
  entries: count,
};

export const entriesToRate = defineQuery(
  'ratings/entries',
  z.object({ source: text, kinds: z.array(MatchKind) }),
  z.object({ ...group, kind: MatchKind, judge: text.nullable(), counted: z.boolean() }),
);

export const idsOfEntries = defineQuery(
  'ratings/entry-ids',
  z.object({
    source: text,
    rows: z.array(
      z.object({
        ...group,
        row: z.int(),
        pair: text,
        kind: MatchKind,
        judge: text.nullable(),
        counted: z.boolean(),
      }),
    ),
  }),
  z.object({ row: z.int(), ids: z.array(text) }),
);

export const tablesMadeOf = defineQuery(
  'ratings/made-of',
  z.object({ prefix: text }),
  z.object({ id: text, madeOf: text }),
);

/** What is stored of a table in one text: nothing asks for parts of it alone. */
export const StoredTable = z.object({
  tied: count,
  ties: z.number(),
  reference: text.nullable(),
  unrated: z.array(z.object({ tool: text, reason: UnratedReason, matches: count })),
  separation: z.object({
    of: count,
    neighbours: count,
    medianRanks: z.number(),
    next: z.object({ above: text, below: text, matches: z.int().nullable() }).nullable(),
  }),
  fragility: z
    .object({
      first: text,
      successor: text.nullable(),
      entries: count,
      matches: count,
      removed: z.array(z.object({ ...group, ids: z.array(text) })),
    })
    .nullable(),
  checks: z.array(
    z.object({
      id: z.enum(ratingChecks),
      state: z.enum(['ok', 'warns', 'cannot']),
      values: z.record(text, z.number()),
      tools: z.array(text),
    }),
  ),
});
export type StoredTable = z.infer<typeof StoredTable>;

/** What a table is of; judge and context are null where its entries name none. */
const board = {
  id: text,
  source: text,
  kind: MatchKind,
  judge: text.nullable(),
  context: text.nullable(),
  part: BoardPart,
  matches: count,
  tools: count,
  rated: count,
};

/** As it is stored, tools by their ids. */
export const StoredRating = Rating.omit({ tool: true }).extend({
  tool: text,
  position: z.int().min(1),
  /** Standard deviation, in points, of the difference to the next below. */
  toNext: z.number().nullable(),
});
export type StoredRating = z.infer<typeof StoredRating>;

export const writeTable = defineQuery(
  'ratings/write',
  z.object({
    table: z.object({ ...board, madeOf: text, table: text }),
    rows: z.array(StoredRating.extend({ id: text, table: text })),
  }),
  z.object({ written: z.int() }),
);

export const dropTables = defineQuery(
  'ratings/drop',
  z.object({ ids: z.array(text) }),
  z.object({ dropped: z.int() }),
);

export const readTables = defineQuery(
  'ratings/tables',
  z.object({ source: text.nullable() }),
  z.object({
    table: z.object({
      ...board,
      classes: count,
      leader: NamedTool.nullable(),
      table: json.pipe(StoredTable),
    }),
    title: text,
    snapshot: text.nullable(),
    staleAfterDays: z.int().nullable(),
  }),
);

export const readRatings = defineQuery(
  'ratings/rows',
  z.object({ table: text }),
  z.object({ row: StoredRating }).transform(({ row }) => row),
);

/** `whole`: of every context. */
export const boardPairs = defineQuery(
  'ratings/pairs',
  z.object({
    table: text,
    source: text,
    kind: MatchKind,
    judge: text.nullable(),
    context: text.nullable(),
    whole: z.boolean(),
    counted: z.boolean(),
    tools: count,
  }),
  z.object({ row: count, column: count, wins: count, losses: count, ties: count }),
);

/** Of refs: `pair` is `low|high`. */
export const metOnBoard = defineQuery(
  'ratings/met',
  z.object({
    pair: text,
    first: text,
    source: text,
    kind: MatchKind,
    judge: text.nullable(),
    context: text.nullable(),
    whole: z.boolean(),
    counted: z.boolean(),
  }),
  z.object({ wins: count, losses: count, ties: count }),
);

/** A tool that a board names, with what else is said of it there. */
const ratedTool = NamedTool.extend({
  type: ToolType,
  vendor: text.nullable(),
  status: ToolStatus.nullable(),
  family: text.nullable(),
  parametersBillions: z.number().nullable(),
});
export type RatedTool = z.infer<typeof ratedTool>;

export const toolsOnBoard = defineQuery(
  'ratings/tools',
  z.object({ ids: z.array(text) }),
  z.object({ tool: ratedTool }).transform(({ tool }) => tool),
);

export const typesRated = defineQuery(
  'ratings/types-rated',
  z.object({ tables: z.array(text) }),
  z.object({ table: text, type: ToolType, tools: count }),
);

/** What sources call functions that their entries are about, and what those are. */
export const functionsOfTerms = defineQuery(
  'ratings/functions',
  z.object({ terms: z.array(text) }),
  z.object({ term: text, capability: NamedTool.extend({ needs: z.array(text) }) }),
);

export const ratingsOfTools = defineQuery(
  'ratings/of-tool',
  z.object({ tools: z.array(text) }),
  z
    .object({
      tool: text,
      rating: BoardStanding,
      table: RatingBoard.pick({
        source: true,
        kind: true,
        judge: true,
        context: true,
        part: true,
        rated: true,
      }),
      title: text,
      snapshot: text.nullable(),
      classes: count,
    })
    .transform(({ tool, rating, table: { rated, ...table }, title, ...rest }) => ({
      tool,
      rating: { ...rating, ...table, sourceTitle: title, of: rated, ...rest },
    })),
);
