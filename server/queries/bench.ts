/** What measurements hold the program's own statements to. */
import { z } from 'zod';
import { defineQuery } from '../database/query.ts';

export const bareEntries = defineQuery(
  'bench/bare-entries',
  z.object({ rows: z.array(z.record(z.string(), z.unknown())) }),
  z.object({ written: z.int() }),
);

export const wholeCatalogue = defineQuery(
  'bench/catalogue',
  z.object({}),
  z.object({
    id: z.string(),
    name: z.string(),
    type: z.string(),
    description: z.string().nullable(),
    categories: z.array(z.string()).nullable(),
    capabilities: z.array(z.object({ id: z.string(), name: z.string(), description: z.string().nullable() })),
  }),
);

export const setTexts = defineQuery(
  'bench/set-texts',
  z.object({ rows: z.array(z.object({ id: z.string(), own: z.string(), all: z.string() })) }),
  z.object({ written: z.int() }),
);

const scored = z.object({ id: z.string(), score: z.number() });

export const byWords = defineQuery(
  'bench/by-words',
  z.object({ index: z.string(), query: z.string(), limit: z.int() }),
  scored,
);

export const byMeaning = defineQuery(
  'bench/by-meaning',
  z.object({ id: z.string(), limit: z.int() }),
  scored,
);
