/** Reads of votes on qualities. */
import { z } from 'zod';
import { StoredRecord } from '#contract/interchange.ts';
import { QualityRate } from '#contract/rates.ts';
import { MatchKind, Ref } from '#contract/vocabulary.ts';
import { defineQuery } from '../database/query.ts';
import { json } from './rows.ts';

const count = z.int().min(0);
const params = z.object({ ref: Ref, depth: z.int() });
const row = z
  .object({
    quality: QualityRate.shape.quality,
    tool: QualityRate.shape.tool,
    edge: z.object({
      source: z.string(),
      matches: count,
      wins: count,
      losses: count,
      kinds: z.array(MatchKind),
    }),
  })
  .transform(({ quality, tool, edge }) => ({ quality, tool, ...edge }));

export const votesOnQuality = defineQuery('rates/of-quality', params, row);
export const votesOnTool = defineQuery('rates/of-tool', params, row);

export const recordsOfVoted = defineQuery(
  'rates/participations',
  z.object({ rows: z.array(z.object({ tool: z.string(), source: z.string() })) }),
  z.object({ tool: z.string(), source: z.string(), facts: z.array(json.pipe(StoredRecord)) }),
);
