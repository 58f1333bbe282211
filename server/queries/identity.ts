/** Conflicts of identity, and what people decided. */
import { z } from 'zod';
import { StoredRecord } from '#contract/interchange.ts';
import { addedByKind } from '#contract/matches-of-kinds.ts';
import { ToolType } from '#contract/vocabulary.ts';
import { defineQuery } from '../database/query.ts';
import { json, matchesByKind } from './rows.ts';

const id = z.object({ id: z.string() });

export const decide = defineQuery(
  'identity/decide',
  z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        left: z.string(),
        right: z.string(),
        decision: z.enum(['join', 'apart']),
        by: z.string(),
        at: z.string().nullable(),
      }),
    ),
  }),
  id,
);

const place = z.object({ record: z.string(), tool: z.string() });

const decisionRow = z.object({
  left: z.string(),
  right: z.string(),
  decision: z.enum(['join', 'apart']),
  leftTool: z.string(),
  rightTool: z.string(),
  members: z.array(place),
});
export type StandingDecision = z.infer<typeof decisionRow>;

export const standingDecisions = defineQuery(
  'identity/decisions',
  z.object({ ids: z.array(z.string()).nullable() }),
  decisionRow,
);

export const moveRecords = defineQuery(
  'identity/move',
  z.object({ rows: z.array(place) }),
  z.object({ tools: z.array(z.string()) }),
);

export const standsFor = defineQuery('identity/stands-for', id, id);

const moved = z.object({ moved: z.boolean() });
export const movedTools = defineQuery('identity/moved', moved, z.object({ tool: z.string() }));
export const settleMoved = defineQuery('identity/settle-moved', moved, z.object({ forgotten: z.int() }));

export const writeConflicts = defineQuery(
  'identity/write-conflicts',
  z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        left: z.string(),
        right: z.string(),
        rule: z.string(),
        shared: z.string(),
      }),
    ),
  }),
  id,
);

export const dropConflicts = defineQuery(
  'identity/drop-conflicts',
  z.object({ tools: z.array(z.string()) }),
  z.object({ dropped: z.int() }),
);

const side = z.object({
  record: z.string(),
  name: z.string(),
  tool: z.string(),
  fact: json.pipe(StoredRecord),
});

/** What both tools hold together: what would meet, or stay apart. */
const hangs = z.object({
  matches: z.int(),
  matchesByKind: matchesByKind.transform(addedByKind),
  offers: z.int(),
  prices: z.int(),
});

export const readConflicts = defineQuery(
  'identity/conflicts',
  z.object({ id: z.string().nullable(), tool: z.string().nullable(), skip: z.int(), limit: z.int() }),
  z.object({
    total: z.int(),
    items: z.array(
      z.object({ id: z.string(), rule: z.string(), shared: z.string(), left: side, right: side, hangs }),
    ),
  }),
);

export const recordsOf = defineQuery(
  'identity/records-of',
  z.object({ record: z.string(), tool: z.string() }),
  id,
);

const recordRow = z.object({
  id: z.string(),
  tool: z.string().nullable(),
  /** The tool was made for it. */
  first: z.boolean(),
  fact: json.pipe(StoredRecord),
  /** The day of its source's snapshot. */
  at: z.string().nullable(),
});
export type RecordRow = z.infer<typeof recordRow>;

export const nearRecords = defineQuery(
  'identity/neighbours',
  z.object({
    rows: z.array(z.object({ record: z.string(), aliases: z.array(z.string()) })),
    source: z.string(),
    import: z.string().nullable(),
    most: z.int(),
  }),
  recordRow.extend({ record: z.string() }),
);

const page = z.object({ prefix: z.string(), after: z.string(), limit: z.int() });

export const unjoinedRecords = defineQuery(
  'import/unjoined-records',
  page.extend({ import: z.string() }),
  recordRow,
);

export const recordsOfTools = defineQuery(
  'identity/records-of-tools',
  z.object({ tools: z.array(z.string()) }),
  recordRow.extend({ tool: z.string() }),
);

export const placeOfRecord = defineQuery(
  'identity/place-of-record',
  id,
  z.object({ tool: z.object({ id: z.string(), name: z.string(), type: ToolType }), by: z.string() }),
);
