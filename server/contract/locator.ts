/** What facts and answers both tell: where in a source something stands, and which way a claim points. */
import { z } from 'zod';
import { Direction } from './vocabulary.ts';

/** Where in a source a fact stands; lines count from 1. */
export const Locator = z.strictObject({
  file: z.string().max(500).optional(),
  line: z.int().min(1).optional(),
  lineEnd: z.int().min(1).optional(),
  /** It was made of so many rows, none of which says it alone; these lines are the first one's. */
  rows: z.int().min(2).optional(),
  request: z.string().max(100).optional(),
});
export type Locator = z.infer<typeof Locator>;

export const Dimension = z.strictObject({ name: z.string(), direction: Direction });
export type Dimension = z.infer<typeof Dimension>;
