/** A tool's rank: how it is put together, and what each of its parts is made of. */
import { z } from 'zod';
import { getCall } from './call.ts';
import { ToolType } from './vocabulary.ts';

/** In the order in which they are told. */
export const rankPartIds = ['adoption', 'quality', 'ecosystem', 'matchGraph', 'freshness'] as const;
export const RankPartId = z.enum(rankPartIds).meta({ id: 'RankPartId' });
export type RankPartId = z.infer<typeof RankPartId>;

/** A fact that a part is made of. */
export const RankFact = z
  .object({
    /** A signal (`stars`), a field (`licence`), or what the method calls it (`matches`). */
    name: z.string(),
    /** Null for a field of which nobody says anything. */
    value: z.union([z.number(), z.string()]).nullable(),
    /** What it is measured against: the 99th percentile of its type, how many are rated. */
    against: z.number().nullable(),
  })
  .meta({ id: 'RankFact' });
export type RankFact = z.infer<typeof RankFact>;

export const RankPart = z
  .object({
    id: RankPartId,
    /** 0-1; null where nothing is known that it could be made of, which is not 0. */
    value: z.number().min(0).max(1).nullable(),
    /** Its share of the rank of which every part is known. */
    weight: z.number().min(0).max(1),
    from: z.array(RankFact),
  })
  .meta({ id: 'RankPart' });
export type RankPart = z.infer<typeof RankPart>;

/** What a list says of a rank. */
export const RankTold = z
  .object({
    /** 0-100. */
    value: z.number().min(0).max(100),
    /** How many of the five parts are known. */
    known: z.int().min(2).max(rankPartIds.length),
  })
  .meta({ id: 'RankTold' });
export type RankTold = z.infer<typeof RankTold>;

export const Rank = RankTold.extend({
  /** The version of the rule: `v1`. */
  method: z.string(),
  parts: z.array(RankPart),
}).meta({ id: 'Rank' });
export type Rank = z.infer<typeof Rank>;

/** The 99th percentile of a signal among the tools of a type that have it. */
export const SignalPercentile = z
  .object({ type: ToolType, signal: z.string(), tools: z.int().min(1), value: z.number() })
  .meta({ id: 'SignalPercentile' });
export type SignalPercentile = z.infer<typeof SignalPercentile>;

/** All that is needed to work a rank out again from a tool's facts. */
export const RankMethod = z
  .object({
    method: z.string(),
    /** How the parts make the rank, in a sentence. */
    rule: z.string(),
    parts: z.array(z.object({ id: RankPartId, label: z.string(), weight: z.number(), formula: z.string() })),
    /** The day from which freshness counts back: the newest snapshot of any source. Null before the first. */
    on: z.string().nullable(),
    percentiles: z.array(SignalPercentile),
    /** Facts that a tool of each type is asked for, of which `quality` counts those that are known. */
    fields: z.array(z.object({ type: ToolType, fields: z.array(z.string()) })),
    /** How many tools have a rank, by how many parts are known. */
    ranked: z.array(z.object({ known: z.int(), tools: z.int() })),
  })
  .meta({ id: 'RankMethod' });
export type RankMethod = z.infer<typeof RankMethod>;

export const rankMethod = getCall({
  id: 'rankMethod',
  path: '/api/rank',
  summary: 'How ranks are made: weights, formulas, the percentiles and the day they are measured against.',
  input: z.strictObject({}),
  answer: RankMethod,
});
