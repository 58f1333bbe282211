/** Conflicts of identity, and what people decided. */
import { z } from 'zod';
import { RecordFact } from '#contract/interchange.ts';
import { ToolType } from '#contract/vocabulary.ts';
import { defineQuery } from '../database/query.ts';
import { json } from './rows.ts';

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
        at: z.string(),
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

export const raiseConflicts = defineQuery(
  'identity/conflicts-of-source',
  z.object({ source: z.string(), most: z.int() }),
  z.object({ raised: z.int() }),
);

export const dropConflicts = defineQuery(
  'identity/drop-conflicts',
  z.object({ prefix: z.string() }),
  z.object({ dropped: z.int() }),
);

const side = z.object({
  record: z.string(),
  name: z.string(),
  tool: z.string(),
  fact: json.pipe(RecordFact),
});

export const readConflicts = defineQuery(
  'identity/conflicts',
  z.object({ id: z.string().nullable(), skip: z.int(), limit: z.int() }),
  z.object({ id: z.string(), rule: z.string(), shared: z.string(), left: side, right: side }),
);

export const countConflicts = defineQuery(
  'identity/count-conflicts',
  z.object({ prefix: z.string() }),
  z.object({ total: z.int() }),
);

export const recordsOf = defineQuery(
  'identity/records-of',
  z.object({ record: z.string(), tool: z.string() }),
  id,
);

const nearRecord = z.object({
  tool: z.object({ id: z.string(), name: z.string(), type: ToolType }),
  rule: z.string(),
  /** The alias is one of the record's own, not the same name of another kind of tool. */
  sameKind: z.boolean(),
  /** The source has a record of its own for this tool. */
  held: z.boolean(),
  /** That record is the one in question. */
  itself: z.boolean(),
});
export type NearRecord = z.infer<typeof nearRecord>;

export const nearRecords = defineQuery(
  'identity/near',
  z.object({
    aliases: z.array(z.object({ id: z.string(), rule: z.string(), sameKind: z.boolean() })),
    both: z.array(z.string()),
    source: z.string(),
    record: z.string(),
  }),
  nearRecord,
);
