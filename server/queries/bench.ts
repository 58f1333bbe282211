/** What measurements hold the program's own statements to. */
import { z } from 'zod';
import { defineQuery } from '../database/query.ts';

export const bareEntries = defineQuery(
  'bench/bare-entries',
  z.object({ rows: z.array(z.record(z.string(), z.unknown())) }),
  z.object({ written: z.int() }),
);
