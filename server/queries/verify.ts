/** Recounts. Each answers only what differs. */
import { z } from 'zod';
import { defineQuery } from '../database/query.ts';

const limit = z.object({ limit: z.int() });
const said = z.string().nullable();

export const differingSides = defineQuery(
  'verify/sides',
  limit,
  z.object({ id: z.string(), stored: said, counted: said }),
);
export const differingEdges = defineQuery(
  'verify/edges',
  limit,
  z.object({ pair: z.string(), source: z.string(), stored: said, counted: said }),
);
const edge = z.object({ edge: z.string(), stored: said, counted: said });
export const differingEnds = defineQuery('verify/ends', limit, edge);
export const differingOffers = defineQuery('verify/offers', limit, edge);
export const differingCorrections = defineQuery(
  'verify/corrections',
  limit,
  z.object({ what: z.string(), stored: said, counted: said }),
);
export const differingReviews = defineQuery(
  'verify/reviews',
  z.object({ off: z.array(z.string()), limit: z.int() }),
  z.object({ id: z.string(), stored: said, counted: said }),
);
export const differingNodes = defineQuery(
  'verify/nodes',
  limit,
  z.object({ ref: z.string(), stored: said, counted: said }),
);
export const totalsTwice = defineQuery(
  'verify/totals',
  z.object({ id: z.string() }),
  z.object({ stored: said, counted: z.string() }),
);
