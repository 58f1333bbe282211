/** Whom a tool met, and what came of it. */
import { z } from 'zod';
import { limit } from './asked.ts';
import { getCall } from './call.ts';
import { NamedTool } from './named-tool.ts';
import { Tool } from './tool.ts';
import { Id, MatchKind, ToolType } from './vocabulary.ts';
import { cursor, idWire, onTheWire, parted } from './wire.ts';

/**
 * What one source says of the asked tool and one rival. Wins and losses are the asked tool's, which is the first side.
 * `share` is that of judged matches won, a tie as half a win, with its 95 % interval (Wilson); null where nobody judged,
 * and for claims and listings, which are counted only.
 */
export const Rival = z
  .object({
    tool: NamedTool.extend({ type: ToolType, vendor: z.string().nullable() }),
    source: z.string(),
    /** Null: all that the source counts. */
    context: z.string().nullable(),
    judge: z.string().nullable(),
    /** Tools of this source that its judge is. */
    judgeCompetes: z.array(NamedTool),
    matches: z.int().min(0),
    wins: z.int().min(0),
    losses: z.int().min(0),
    ties: z.int().min(0),
    unjudged: z.int().min(0),
    share: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    kinds: z.array(MatchKind),
    /**
     * How the asked tool stands: `ahead` or `behind` where the interval leaves one half out, `close` (too close to call)
     * where it holds it, `claimed` by prose only, `unjudged` where nobody said who is better.
     */
    result: z.enum(['ahead', 'behind', 'close', 'claimed', 'unjudged']),
  })
  .meta({ id: 'Rival' });
export type Rival = z.infer<typeof Rival>;

/** Tools, each counted once over all its sources; ahead, behind, close, claimed and unjudged are together `rivals`. */
export const RivalCounts = z.object({
  /** Clearly ahead of it in a source, and clearly behind it in none. */
  ahead: z.int().min(0),
  /** Clearly behind it in a source, and clearly ahead of it in none. */
  behind: z.int().min(0),
  /** Too close to call: within chance in every source that judged the two, or sources differ. */
  close: z.int().min(0),
  /** Of those too close to call: one source has it clearly ahead, another clearly behind. */
  disputed: z.int().min(0),
  /** Of all that were judged: rivals that won more than it did in some source, be it by chance. */
  wonMore: z.int().min(0),
  /** Only prose says who is better. */
  claimed: z.int().min(0),
  /** Compared or listed, and nobody said who is better. */
  unjudged: z.int().min(0),
});
export type RivalCounts = z.infer<typeof RivalCounts>;

export const Rivals = RivalCounts.extend({
  tool: Tool.pick({ id: true, name: true, type: true }),
  /** Tools it met. */
  rivals: z.int().min(0),
  /** Tools it met with a verdict: ahead, behind and close. */
  judged: z.int().min(0),
  /** Whether all its rivals were looked at. Where not, the counts are of those looked at, the most compared. */
  complete: z.boolean(),
  /** Results of a pair and source that were read. */
  lookedAt: z.int().min(0),
  /** Rows: a rival and a source each. */
  total: z.int().min(0),
  /** Who is clearly ahead of it first, then by the share it won; then more matches first; then by name. */
  items: z.array(Rival),
  next: z.string().nullable(),
}).meta({ id: 'Rivals' });
export type Rivals = z.infer<typeof Rivals>;

const idList = onTheWire(
  parted.pipe(z.array(Id).min(1, 'names no tool').max(200, 'takes at most 200 tools')),
  {
    type: 'array',
    items: idWire,
    minItems: 1,
    maxItems: 200,
  },
);

export const rivals = getCall({
  id: 'rivals',
  path: '/api/tools/{id}/rivals',
  summary:
    'Whom a tool met, by result: who is clearly ahead of it first; how many it is ahead of, behind, and too close to call with, over all of its rivals.',
  example: { id: 'openai-gpt-4-turbo' },
  input: z.strictObject({
    id: Id,
    source: Id.optional(),
    /** Results of this context alone, such as a task, whether or not they are counted. */
    context: z.string().max(200).optional(),
    /** Rows of these tools only; the counts stay those of all. */
    against: idList.optional(),
    limit: limit(50),
    cursor,
  }),
  answer: Rivals,
});
