import { z } from 'zod';
import { Dimension } from '#contract/locator.ts';
import { defineQuery } from '../database/query.ts';
import { json } from './rows.ts';

export const readClaims = defineQuery(
  'ledger/claims',
  z.object({ source: z.string().nullable(), limit: z.int() }),
  z.object({
    id: z.string(),
    first: z.string(),
    second: z.string(),
    count: z.int(),
    wins: z.int(),
    losses: z.int(),
    ties: z.int(),
    dimensions: json.pipe(z.array(Dimension)),
  }),
);
