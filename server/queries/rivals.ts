/** Reads for who beats whom, and for who judged. */
import { z } from 'zod';
import { NamedTool } from '#contract/named-tool.ts';
import { Rival } from '#contract/rivals.ts';
import { MatchKind, Ref } from '#contract/vocabulary.ts';
import { isCapabilityRef, turned } from '#contract/sides.ts';
import { defineQuery } from '../database/query.ts';

const count = z.int().min(0);
const results = z.object({
  source: z.string(),
  matches: count,
  wins: count,
  losses: count,
  ties: count,
  unjudged: count,
  kinds: z.array(MatchKind),
});

/** A rival that is a tool; null beside a capability. */
const other = z
  .object({ ref: Ref, id: z.string(), name: z.string(), type: z.string(), vendor: z.string().nullable() })
  .transform(({ ref, ...tool }) => (isCapabilityRef(ref) ? null : Rival.shape.tool.parse(tool)));

/** Results told from the asked tool, whichever side it is stored as. */
export const readRivals = defineQuery(
  'graph/rivals',
  z.object({ ref: Ref, depth: z.int() }),
  z.object({ low: z.boolean(), other, edge: results }).transform(({ low, other: tool, edge }) => ({
    asLow: low,
    met: tool && { tool, ...(low ? edge : turned(edge)) },
  })),
);

export const readRivalsInContext = defineQuery(
  'ledger/rivals-in-context',
  z.object({ ref: Ref, context: z.string(), depth: z.int() }),
  z
    .object({ first: z.boolean(), other, edge: results, entries: z.int() })
    .transform(({ first, other: tool, edge, entries }) => ({
      entries,
      asLow: first,
      met: tool && { tool, ...(first ? edge : turned(edge)) },
    })),
);

const competes = z.array(NamedTool);

export const readJudges = defineQuery(
  'sources/judges',
  z.object({ ids: z.array(z.string()) }),
  z.object({
    source: z.string(),
    title: z.string(),
    judge: z.string().nullable(),
    keyed: z.boolean(),
    competes,
  }),
);

export const judgesByName = defineQuery(
  'sources/judges-by-name',
  z.object({ rows: z.array(z.object({ source: z.string(), aliases: z.array(z.string()) })) }),
  z.object({ source: z.string(), competes }),
);
