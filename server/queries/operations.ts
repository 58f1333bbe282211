/** Operations and the functions that they serve. */
import { z } from 'zod';
import { ServedFunction } from '#contract/capabilities.ts';
import { ServedBy } from '#contract/vocabulary.ts';
import { defineQuery } from '../database/query.ts';

export const nextOperations = defineQuery(
  'operations/operations',
  z.object({ after: z.string(), limit: z.int() }),
  z.object({ id: z.string(), name: z.string(), tools: z.array(z.string()) }),
);

export const functionsOfTools = defineQuery(
  'operations/functions',
  z.object({ ids: z.array(z.string()) }),
  z.object({ tool: z.string(), functions: z.array(z.string()) }),
);

export const allFunctions = defineQuery(
  'operations/all-functions',
  z.object({}),
  z.object({ id: z.string() }),
);

const edge = z.object({ operation: z.string(), function: z.string() });
const edgeBy = edge.extend({ by: ServedBy });
const count = z.object({ count: z.int() });

/** As stored: what a person edited is told by verify, not refused. */
export const servesEdges = defineQuery(
  'operations/edges',
  z.object({ prefix: z.string() }),
  edge.extend({ by: z.string() }),
);
export const writeServes = defineQuery('operations/write', z.object({ rows: z.array(edgeBy) }), count);
export const dropServes = defineQuery('operations/drop', z.object({ rows: z.array(edge) }), count);

export const servedBy = defineQuery(
  'operations/served',
  z.object({ id: z.string() }),
  z.object({ serves: z.array(ServedFunction), operations: z.int(), servers: z.int() }),
);
