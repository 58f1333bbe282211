/** Reads of which tools offer what is needed. */
import { z } from 'zod';
import { ToolPrice } from '#contract/tool.ts';
import { CapabilityKind, ToolStatus, ToolType } from '#contract/vocabulary.ts';
import { defineQuery } from '../database/query.ts';
import { json } from './rows.ts';

export const toolsOffering = defineQuery(
  'needs/offered',
  z.object({
    capability: z.string(),
    type: z.string().nullable(),
    pricings: z.array(z.string()).nullable(),
    depth: z.int(),
  }),
  z.object({
    /** Tools whose offers were looked at. */
    lookedAt: z.int(),
    /** Those that fit the filters. */
    tools: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        status: ToolStatus.nullable(),
        matches: z.int(),
        byRule: z.boolean(),
      }),
    ),
  }),
);

export const alsoOffered = defineQuery(
  'needs/also-offered',
  z.object({ tools: z.array(z.string()), capabilities: z.array(z.string()) }),
  z.object({ tool: z.string(), capability: z.string(), byRule: z.boolean() }),
);

export const pricesOfTools = defineQuery(
  'needs/prices',
  z.object({ ids: z.array(z.string()) }),
  z.object({ tool: z.string(), prices: json.pipe(z.array(ToolPrice)) }),
);

export const readKindFacts = defineQuery(
  'needs/kind-facts',
  z.object({ ids: z.array(z.string()), capabilities: z.array(z.string()) }),
  z.object({
    id: z.string(),
    name: z.string(),
    type: ToolType,
    contextTokens: z.int().nullable(),
    capabilities: z.array(z.string()),
  }),
);

export const functionsOfTools = defineQuery(
  'needs/functions',
  z.object({ ids: z.array(z.string()) }),
  z.object({ tool: z.string(), id: z.string(), kind: CapabilityKind, tools: z.int() }),
);
