/** The ledger as it is read. */
import { Wins } from './sides.ts';
import { z } from 'zod';
import { Dimension, Locator } from './locator.ts';
import { MatchKind, MatchState, Ref } from './vocabulary.ts';

const Side = z.object({ ref: Ref.nullable(), name: z.string(), key: z.string() });

export const MatchEntry = z
  .object({
    id: z.string(),
    kind: MatchKind,
    source: z.string(),
    sourceTitle: z.string(),
    first: Side,
    second: Side,
    /** What it was about, beside two tools. */
    capability: z.object({ id: z.string(), name: z.string() }).nullable(),
    context: z.string().nullable(),
    judge: z.string().nullable(),
    counted: z.boolean(),
    count: z.int().min(0),
    /** Of `first`, as losses are; beside a capability the tool is `first`. */
    wins: Wins,
    losses: z.int().min(0),
    ties: z.int().min(0),
    /** Of the ties of tasks: in so many both solved the task, in the others neither did; null where nobody says. */
    solvedByBoth: z.int().nullable(),
    unjudged: z.int().min(0),
    state: MatchState,
    at: z.string().nullable(),
    snapshot: z.string().nullable(),
    locator: Locator.nullable(),
    quote: z.string().nullable(),
    note: z.string().nullable(),
    dimensions: z.array(Dimension),
  })
  .meta({ id: 'MatchEntry' });
export type MatchEntry = z.infer<typeof MatchEntry>;

export const MatchList = z
  .object({
    total: z.int().min(0),
    /** How many of them are counted, live and between two sides that are known and not the same. */
    counted: z.int().min(0),
    /** Their counts added up: what the graph shows as "times matched". */
    sum: z.int().min(0),
    items: z.array(MatchEntry),
    next: z.string().nullable(),
  })
  .meta({ id: 'MatchList' });
export type MatchList = z.infer<typeof MatchList>;
