/** Votes on qualities. */
import { z } from 'zod';
import { limit } from './asked.ts';
import { getCall } from './call.ts';
import { NamedTool } from './named-tool.ts';
import { Id, QualitySense, ToolType } from './vocabulary.ts';
import { cursor } from './wire.ts';

/**
 * Votes that say a tool has a quality, of one source. `share` is votes by participations with its 95 % interval
 * (Wilson); null where the source does not say how often the tool was shown: votes alone tell how often that was.
 */
export const QualityRate = z
  .object({
    tool: NamedTool.extend({ type: ToolType }),
    quality: z.object({
      id: Id,
      name: z.string(),
      /** Whether it speaks for a tool; null where no source says. */
      sense: QualitySense.nullable(),
    }),
    source: z.string(),
    judge: z.string().nullable(),
    judgeCompetes: z.array(NamedTool),
    votes: z.int().min(0),
    participations: z.int().min(0).nullable(),
    share: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    /**
     * Among all that the source has votes on this quality for, by the rule of ratings (classes with a fixed anchor, ranks
     * as wide as intervals leave them); null where no share is known, or not all of the quality was looked at.
     */
    class: z.int().min(1).nullable(),
    rankLow: z.int().min(1).nullable(),
    rankHigh: z.int().min(1).nullable(),
  })
  .meta({ id: 'QualityRate' });
export type QualityRate = z.infer<typeof QualityRate>;

export const Rates = z
  .object({
    total: z.int().min(0),
    /** The source with most votes first; in it the best share (of a bad quality the lowest), then by participations; where no share is known, by votes. */
    items: z.array(QualityRate),
    next: z.string().nullable(),
    /** Whether all votes asked for were looked at; where not, those of the tools with most. */
    complete: z.boolean(),
  })
  .meta({ id: 'Rates' });
export type Rates = z.infer<typeof Rates>;

export const rates = getCall({
  id: 'rates',
  path: '/api/rates',
  example: { quality: 'useful' },
  summary: 'Votes on a quality by tool, or on a tool by quality, per participation where that is known.',
  input: z
    .strictObject({
      quality: Id.describe('Id of a quality.').optional(),
      tool: Id.optional(),
      source: Id.optional(),
      limit: limit(50),
      cursor,
    })
    .refine(({ quality, tool }) => quality !== undefined || tool !== undefined, {
      message: 'is needed, or "tool": votes on what?',
      path: ['quality'],
    }),
  answer: Rates,
  rules: [
    {
      says: 'A quality or a tool is needed, or both.',
      broken: ({ quality, tool }) => quality === undefined && tool === undefined,
    },
  ],
});
