/** Packed parts of what imports read. */
import { z } from 'zod';
import { defineQuery } from '../database/query.ts';

const bytes = z.instanceof(Int8Array);

export const keepFacts = defineQuery(
  'import/keep-facts',
  z.object({ id: z.string(), import: z.string(), part: z.int(), facts: bytes }),
  z.object({ id: z.string() }),
);

export const keptFacts = defineQuery(
  'import/kept-facts',
  z.object({ id: z.string() }),
  z.object({ facts: bytes }),
);

export const dropKept = defineQuery(
  'import/drop-kept',
  z.object({ import: z.string(), from: z.int() }),
  z.object({ dropped: z.int() }),
);
