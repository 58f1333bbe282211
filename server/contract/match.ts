/** The ledger as it is read. */
import { z } from 'zod';
import { RefOrId, limit } from './asked.ts';
import { getCall } from './call.ts';
import { Dimension, Locator } from './locator.ts';
import { MatchesByKind } from './matches-of-kinds.ts';
import { Wins } from './sides.ts';
import { yesOrNo } from './filters.ts';
import { Id, IsoDate, MatchKind, MatchState, Ref, reviewStates } from './vocabulary.ts';
import { cursor, onTheWire, trimmed } from './wire.ts';

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
    /** A breakdown: not counted, since an entry of the same two, source, kind and judge counts, and holds it already. */
    included: z.boolean(),
    count: z.int().min(0),
    /** Of `first`, as losses are; beside a capability the tool is `first`. */
    wins: Wins,
    losses: z.int().min(0),
    ties: z.int().min(0),
    /** Of the ties of tasks: in so many both solved the task, in the others neither did; null where nobody says. */
    solvedByBoth: z.int().nullable(),
    unjudged: z.int().min(0),
    state: MatchState,
    /** The newest word of a person on it; what is rejected or withdrawn counts no more. */
    review: z
      .object({
        state: z.enum(reviewStates),
        reason: z.string().nullable(),
        by: z.string().nullable(),
        at: z.string(),
        source: z.string(),
      })
      .nullable(),
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
    /** Their counts added up, which is an order and no amount where they are of several kinds: `byKind` says what they are. */
    sum: z.int().min(0),
    byKind: MatchesByKind,
    items: z.array(MatchEntry),
    next: z.string().nullable(),
  })
  .meta({ id: 'MatchList' });
export type MatchList = z.infer<typeof MatchList>;

/** By day, those without one last, or by count; equals by the other, then by id. */
export const ledgerSorts = ['newest', 'oldest', 'largest'] as const;

/** What the ledger is narrowed by. */
const filters = {
  /** Either side; a bare id is a tool. */
  tool: RefOrId.optional(),
  against: RefOrId.optional(),
  capability: Id.optional(),
  source: Id.optional(),
  kind: MatchKind.optional(),
  judge: trimmed(200).optional(),
  context: z.string().max(200).optional(),
  state: MatchState.optional(),
  /** Whether it counts: counted by its source, live, and between two sides that are known and not the same. */
  counted: onTheWire(yesOrNo, { type: 'string', enum: ['yes', 'no'] }).optional(),
  /** The first and the last day of the entries' own; those without a day are in no such span. */
  since: IsoDate.optional(),
  until: IsoDate.optional(),
};
type Asked = Readonly<Record<string, unknown>>;
const rules = [
  {
    says: 'against needs tool: whose matches are they?',
    broken: ({ tool: one, against }: Asked) => against !== undefined && one === undefined,
  },
];

export const matches = getCall({
  id: 'matches',
  path: '/api/matches',
  summary: 'The ledger: the entries behind every count.',
  input: z.strictObject({
    ...filters,
    sort: z.enum(ledgerSorts).default('newest'),
    limit: limit(50),
    cursor,
  }),
  answer: MatchList,
  rules,
});

/** Entries that are of one source, kind, judge and month, and count, are included in what counts, or neither. */
export const LedgerSum = z
  .object({
    source: z.string(),
    sourceTitle: z.string(),
    kind: MatchKind,
    judge: z.string().nullable(),
    /** YYYY-MM; null where entries have no day of their own, but that of their source's snapshot, or none. */
    month: z.string().nullable(),
    counts: z.boolean(),
    /** They do not count, and what they say is already in entries that do. */
    included: z.boolean(),
    entries: z.int().min(0),
    matches: z.int().min(0),
  })
  .meta({ id: 'LedgerSum' });
export type LedgerSum = z.infer<typeof LedgerSum>;

export const LedgerSums = z.object({ items: z.array(LedgerSum) }).meta({ id: 'LedgerSums' });
export type LedgerSums = z.infer<typeof LedgerSums>;

export const matchSums = getCall({
  id: 'matchSums',
  path: '/api/matches/sums',
  summary:
    'What the entries of the ledger add up to, by source, kind, judge and month. Matches of several kinds are no one amount.',
  input: z.strictObject(filters),
  answer: LedgerSums,
  rules,
});
