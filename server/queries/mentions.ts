/** In how many others' name or line each tool's name stands. */
import { z } from 'zod';
import { ToolType } from '#contract/vocabulary.ts';
import { defineQuery } from '../database/query.ts';

export const mentioningTools = defineQuery(
  'mentions/tools',
  z.object({ prefix: z.string() }),
  z.object({
    id: z.string(),
    name: z.string(),
    type: ToolType,
    line: z.string().nullable(),
    mentions: z.int(),
  }),
);

export const writeMentions = defineQuery(
  'mentions/write',
  z.object({ rows: z.array(z.object({ id: z.string(), mentions: z.int() })) }),
  z.object({ count: z.int() }),
);
