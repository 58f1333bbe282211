import { z } from 'zod';

/** Parameters of every statement that filters tools, as server/search/facets.ts makes them; [] asks nothing. */
export const filterParams = {
  fits: z.array(
    z.object({
      property: z.string(),
      by: z.enum(['is', 'isNot', 'isNotBy', 'isNotNamed', 'any', 'all', 'most', 'least', 'above']),
      values: z.array(z.union([z.string(), z.number(), z.boolean()])),
    }),
  ),
  capabilities: z.array(z.string()),
};
