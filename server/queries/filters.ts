import { z } from 'zod';

/** Parameters of every statement that filters tools; null asks nothing. */
export const filterParams = {
  type: z.string().nullable(),
  /** Any of these. */
  pricings: z.array(z.string()).nullable(),
  source: z.string().nullable(),
  capability: z.string().nullable(),
  /** US dollars for one million input tokens. */
  maxPrice: z.number().nullable(),
  minContext: z.int().nullable(),
  /** An ISO date. */
  releasedAfter: z.string().nullable(),
  openWeights: z.boolean().nullable(),
};
