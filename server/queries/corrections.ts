/** What people correct of tools: writing it, and what of it holds. */
import { z } from 'zod';
import { Correction } from '#contract/corrections.ts';
import { CorrectionFact } from '#contract/interchange.ts';
import { CapabilityName } from '#contract/tool.ts';
import type { Database } from '../database/driver.ts';
import { defineQuery } from '../database/query.ts';
import { json } from './rows.ts';

const id = z.string();
const ids = z.object({ ids: z.array(z.string()) });

export const writeCorrections = defineQuery(
  'import/corrections',
  z.object({ import: z.string(), rows: z.array(z.record(z.string(), z.unknown())) }),
  z.object({ id }),
);

export const correctionsOfTools = defineQuery(
  'derive/corrections-of-tools',
  ids,
  z.object({
    id,
    corrections: z.array(
      z.object({
        id,
        source: z.string(),
        at: z.string(),
        about: z.string(),
        fact: json.pipe(CorrectionFact),
      }),
    ),
  }),
);

export const correctTools = defineQuery(
  'derive/correct-tools',
  z.object({ rows: z.array(z.object({ id, standing: z.array(id) })) }),
  z.object({ id }),
);

const Read = z.object({
  id,
  said: z.string(),
  source: z.string(),
  record: z.string(),
  fact: json.pipe(CorrectionFact),
  tool: Correction.shape.tool,
  about: z.string(),
  capability: CapabilityName.nullable(),
  holds: z.boolean(),
});

export const readCorrections = defineQuery(
  'corrections/list',
  z.object({ tool: z.string().nullable(), said: z.string().nullable() }),
  Read,
);

const readDenied = defineQuery(
  'corrections/denied',
  ids,
  z.object({ tool: z.string(), capabilities: z.array(z.string()) }),
);

/** By tool, ids of capabilities that a person says it does not have. */
export async function deniedOf(db: Database, tools: string[]): Promise<Map<string, ReadonlySet<string>>> {
  const rows = await readDenied(db, { ids: tools });
  return new Map(rows.map((row) => [row.tool, new Set(row.capabilities)]));
}
