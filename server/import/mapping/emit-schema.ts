/** What a row becomes: each emit makes facts of one kind. Field names are those of the facts (#contract/interchange.ts). */
import { z } from 'zod';
import { Condition, Value } from './value-schema.ts';

const optional = Value.optional();
/** `each` makes one fact for every entry of a list, read as `item`; `where` leaves rows (or entries) out. */
const often = { each: optional, where: Condition.optional() };

export const RecordEmit = z.strictObject({
  ...often,
  /** Emitted once a key: the first row that has it. */
  record: z.strictObject({
    key: Value,
    name: Value,
    type: Value,
    ghost: optional,
    aliases: optional,
    vendor: optional,
    family: optional,
    version: optional,
    description: optional,
    url: optional,
    licence: optional,
    pricing: optional,
    freeBecause: optional,
    prices: optional,
    startingPriceText: optional,
    rank: optional,
    openWeights: optional,
    parametersBillions: optional,
    contextTokens: optional,
    outputTokens: optional,
    released: optional,
    updated: optional,
    status: optional,
    knowledgeUntil: optional,
    categories: optional,
    signals: z.record(z.string(), Value).optional(),
    capabilitiesDeclared: optional,
    timesMatchedReported: optional,
  }),
});

export const CapabilityEmit = z.strictObject({
  ...often,
  capability: z.strictObject({
    id: Value,
    name: Value,
    kind: Value,
    description: optional,
    derivedName: optional,
    sense: optional,
    aliases: optional,
  }),
});

export const OfferEmit = z.strictObject({
  ...often,
  offer: z.strictObject({
    key: Value,
    capability: Value,
    /** Left out: the place in `each`. */
    position: optional,
    description: optional,
    unique: optional,
    vsAlternatives: optional,
    /** Left out: stated by the source. */
    basis: optional,
  }),
});

const Words = z.array(z.string()).min(1);

export const MatchEmit = z
  .strictObject({
    ...often,
    /** All rows on the same two sides (whichever stands first) become one entry; their counts are added up. */
    addUp: z.boolean().optional(),
    match: z
      .strictObject({
        kind: Value,
        /** The key of a tool; or `firstCapability`, the id of a capability. */
        first: optional,
        firstCapability: optional,
        second: Value,
        capability: optional,
        context: optional,
        judge: optional,
        counted: optional,
        /** Left out: what wins, losses, ties and unjudged add up to. */
        count: optional,
        wins: optional,
        losses: optional,
        ties: optional,
        unjudged: optional,
        /** One verdict a row in place of counts: the key of a side, or a word of `verdicts`; empty is unjudged. */
        winner: optional,
        verdicts: z
          .strictObject({
            first: Words.optional(),
            second: Words.optional(),
            tie: Words.optional(),
            none: Words.optional(),
          })
          .optional(),
        rowId: optional,
        quote: optional,
        note: optional,
        at: optional,
        state: optional,
      })
      .refine(
        (m) => (m.first === undefined) !== (m.firstCapability === undefined),
        'needs one of first, firstCapability',
      )
      .refine(
        (m) =>
          m.winner !== undefined ||
          [m.count, m.wins, m.losses, m.ties, m.unjudged].some((v) => v !== undefined),
        'needs a count, or wins and losses, or a winner: counts are never made up',
      )
      .refine(
        (m) =>
          m.winner === undefined ||
          [m.count, m.wins, m.losses, m.ties, m.unjudged].every((v) => v === undefined),
        'takes either a winner or counts',
      ),
  })
  .refine(
    ({ addUp, match: m }) => addUp !== true || [m.rowId, m.quote, m.note].every((v) => v === undefined),
    'adds up many rows, so none of their rowId, quote and note can stand',
  );

export const Emit = z.union([RecordEmit, CapabilityEmit, OfferEmit, MatchEmit]);
export type Emit = z.infer<typeof Emit>;
