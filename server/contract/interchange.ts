/**
 * The facts of a source, one JSON object a line: what seeds hold, what readers yield, what import takes
 * and what export writes. Facts name things by the source's own key and are never rewritten.
 */
import { z } from 'zod';
import { Address, WebAddress } from './address.ts';
import { Dimension, Locator } from './locator.ts';
import {
  Basis,
  CapabilityKind,
  Id,
  IsoDate,
  MatchKind,
  MatchState,
  OfferAbout,
  Pricing,
  QualitySense,
  ToolStatus,
  ToolType,
  reviewStates,
} from './vocabulary.ts';

const Count = z.int().min(0).max(1e12);
const Text = z.string().trim().min(1).max(20_000);
/** A source's own key of a tool: any printable text. */
const Key = z.string().trim().min(1).max(300);
/** A name: an index of the database holds 8,167 bytes of one, and a character may be several. */
const Name = z.string().trim().min(1).max(1000);
/** A heading that tools stand under, or in which a match holds: as long as a name, since both are looked up and shown like one. */
const Heading = z.string().max(1000);
/** One line that a person writes of a tool. */
const CorrectionLine = z.string().trim().min(1, 'is empty').max(300);
/** What people ask for something as: "talk to my database in plain English". */
const Needs = z.array(z.string().trim().min(1).max(300)).max(50);

/** Which of a source's entries are about what tools do: said once, beside the entries, which stay as they are (docs/adr/0024). */
export const EntriesAbout = z.strictObject({
  /** A word for the capability. */
  capability: Id,
  /** Those that hold in these contexts alone; `*` stands for anything. Left out, all of them. */
  contexts: z.array(Heading.min(1)).min(1).max(100).optional(),
});
export type EntriesAbout = z.infer<typeof EntriesAbout>;

export const SourceFact = z.strictObject({
  record: z.literal('source'),
  id: Id,
  title: Text,
  licence: Text,
  url: Address.optional(),
  /** The day the data is of; left out where the source gives none. */
  snapshot: IsoDate.optional(),
  staleAfterDays: z.int().min(1).optional(),
  /** Who judged this source's matches, in words. */
  judge: z.string().optional(),
  /** Keys of the source's own tools that the judge is: it judges matches in which it plays. */
  judgeKeys: z.array(Key).max(100).optional(),
  attribution: z.string().optional(),
  /** Sources whose records its own speak of (`of`): of several that are read together, they are read before it. */
  speaksOf: z.array(Id).max(100).optional(),
  /** What its entries are about; one may be about several things. */
  about: z.array(EntriesAbout).max(100).optional(),
});
export type SourceFact = z.infer<typeof SourceFact>;

/** US dollars unless `currency` says otherwise. `input` and `output` are for one `unit`. */
export const Price = z.strictObject({
  provider: z.string(),
  unit: z.enum(['token', 'million-tokens', 'month', 'image', 'request', 'second']),
  input: z.number().min(0).optional(),
  output: z.number().min(0).optional(),
  currency: z.string().default('USD'),
  /** It holds for prompts of so many tokens or more; left out, from the first one on. */
  fromTokens: z.int().min(1).optional(),
  /** The provider's own name of the tool, when it differs. */
  name: z.string().optional(),
});
export type Price = z.infer<typeof Price>;

/** A rank as the source prints it; parts are the source's printed values. */
export const ReportedRank = z.strictObject({
  name: z.string(),
  value: z.number(),
  outOf: z.number().default(100),
  parts: z.record(z.string(), z.number()).default({}),
});

export const RecordFact = z.strictObject({
  record: z.literal('record'),
  source: Id,
  key: Key,
  name: Name,
  type: ToolType,
  /** Named only in somebody's claim, not catalogued by this source. */
  ghost: z.boolean().default(false),
  /**
   * The record of another source that this one adds to: it stands for the same tool, whatever either is called. Its type
   * and its description stand before those of catalogues; it has no word on name, vendor or date.
   */
  of: z.strictObject({ source: Id, key: Key }).optional(),
  /** What people type who look for such a tool. */
  needs: Needs.optional(),
  aliases: z.array(Key).default([]),
  vendor: z.string().max(1000).optional(),
  /** What people call it without a version, where the source says so: "Claude Sonnet". */
  family: Text.max(200).optional(),
  /** Which version of its family it is: "3.5". */
  version: Text.max(200).optional(),
  description: z.string().optional(),
  url: Address.optional(),
  licence: z.string().optional(),
  pricing: Pricing.default('unknown'),
  /** The source's own words that say it can be used for free, where they are about all that it lists. */
  freeBecause: z.string().trim().min(1).max(300).optional(),
  prices: z.array(Price).default([]),
  /** The source's own words for a starting price, such as "$1.95e-7 per prompt token". */
  startingPriceText: z.string().optional(),
  rank: ReportedRank.optional(),
  openWeights: z.boolean().optional(),
  /** Programming languages that it is written for: "Python". */
  languages: z.array(Text.max(40)).max(20).optional(),
  /** Of a model, in thousand millions. */
  parametersBillions: z.number().min(0).optional(),
  contextTokens: z.int().min(0).optional(),
  outputTokens: z.int().min(0).optional(),
  /** ISO date; a month or a year alone is given as its first day. */
  released: IsoDate.optional(),
  updated: IsoDate.optional(),
  /** Left out: the source says nothing that would keep anybody from using it. */
  status: ToolStatus.optional(),
  /** Until when a model's training data reaches. */
  knowledgeUntil: IsoDate.optional(),
  categories: z.array(Heading).default([]),
  /** Adoption signals by name: stars, downloads, participations … whole numbers. */
  signals: z.record(z.string(), z.number()).default({}),
  /** How many capabilities the source says the tool has; more than it describes leaves the rest hidden. */
  capabilitiesDeclared: z.int().min(0).optional(),
  /** The number the source itself prints as "times matched". 0 is a statement, absent is unknown. */
  timesMatchedReported: z.int().min(0).optional(),
  locator: Locator.optional(),
});
export type RecordFact = z.infer<typeof RecordFact>;

/**
 * A record as a database holds it. An import under an earlier contract may have let in what this one leaves out, and one
 * such field must not keep the tool from being read: it is left out here too.
 */
export const StoredRecord = RecordFact.extend({
  url: Address.optional().catch(undefined),
  categories: z.array(z.string()).default([]),
});

export const CapabilityFact = z.strictObject({
  record: z.literal('capability'),
  /** Whose word this is; left out, that of the source whose file it stands in. */
  source: Id.optional(),
  id: Id,
  name: Name,
  kind: CapabilityKind,
  /** One plain line that says what a person gets. */
  description: z.string().optional(),
  /** The source gives no name; this one is ours. */
  derivedName: z.boolean().default(false),
  /** Of a quality: whether a vote that a tool has it speaks for the tool or against it. */
  sense: QualitySense.optional(),
  /** Of a function: which of the areas it belongs to, such as "coding". */
  area: z.string().trim().min(1).max(60).optional(),
  /** What people type who look for it. */
  needs: Needs.optional(),
  aliases: z.array(z.string()).default([]),
});
export type CapabilityFact = z.infer<typeof CapabilityFact>;

export const OfferFact = z.strictObject({
  record: z.literal('offer'),
  source: Id,
  key: Key,
  capability: Id,
  position: z.int().min(0),
  /** How this tool does it, by this source. */
  description: z.string().optional(),
  unique: z.string().optional(),
  /** What the source says of it against alternatives, whole; the claims made out of it stand beside it. */
  vsAlternatives: z.string().optional(),
  /** Left out: stated by the source. */
  basis: Basis.optional(),
  /** The tool does not do it: it tests what does, or is data for it. */
  about: OfferAbout.optional(),
  locator: Locator.optional(),
});
export type OfferFact = z.infer<typeof OfferFact>;

/**
 * A record as one line may bring it: with what the tool can do. Each of `capabilities` becomes an OfferFact of this
 * record, its place in the list its position; a RecordFact itself, and what is exported, never holds them.
 */
export const RecordLine = RecordFact.extend({
  capabilities: z
    .array(
      z.strictObject({
        capability: Id,
        description: Text.optional(),
        unique: Text.optional(),
        vsAlternatives: Text.optional(),
        basis: Basis.optional(),
        about: OfferAbout.optional(),
      }),
    )
    .max(500)
    .default([]),
});
export type RecordLine = z.infer<typeof RecordLine>;

/**
 * One side is `key` (this source's key of a tool) or `capability`. `first` is the tool that counts are
 * told from. As a source writes it, a capability stands first and wins are the tool's (`second`); answers and other
 * exports turn the sides (`sides.ts`).
 */
export const MatchFact = z
  .strictObject({
    record: z.literal('match'),
    source: Id,
    kind: MatchKind,
    first: z.union([z.strictObject({ key: Key }), z.strictObject({ capability: Id })]),
    second: z.strictObject({ key: Key }),
    /** What it was about, beside two tools. */
    capability: Id.optional(),
    context: Heading.optional(),
    judge: z.string().optional(),
    counted: z.boolean().default(true),
    count: Count,
    wins: Count.default(0),
    losses: Count.default(0),
    ties: Count.default(0),
    /** Of the ties of tasks: in so many both solved the task, in the others neither did. Left out: nobody says. */
    solvedByBoth: Count.optional(),
    /** Left out: what wins, losses and ties leave of `count`. */
    unjudged: Count.optional(),
    /** The source's own id of the row, where it has one that is not a row number. */
    rowId: z.string().optional(),
    /** Words of the source, to the letter. */
    quote: z.string().optional(),
    /** The same in our words. */
    note: z.string().optional(),
    dimensions: z.array(Dimension).default([]),
    at: IsoDate.optional(),
    state: MatchState.default('live'),
    locator: Locator.optional(),
  })
  .refine((m) => m.wins + m.losses + m.ties + (m.unjudged ?? 0) <= m.count, {
    message: 'wins, losses, ties and unjudged add up to more than count',
    path: ['count'],
  })
  .refine((m) => (m.solvedByBoth ?? 0) <= m.ties, {
    message: 'is more than ties, of which it is a part',
    path: ['solvedByBoth'],
  });
export type MatchFact = z.infer<typeof MatchFact>;

/** Words a source prints about several tools together, such as a page's verdict. */
export const TextFact = z.strictObject({
  record: z.literal('text'),
  source: Id,
  kind: z.enum(['verdict', 'lead']),
  keys: z.array(Key).min(1).max(6),
  text: Text,
  locator: Locator.optional(),
});
export type TextFact = z.infer<typeof TextFact>;

/** A record, or a word for a capability. */
const DecisionSide = z.union([z.strictObject({ source: Id, key: Key }), z.strictObject({ capability: Id })]);
export type DecisionSide = z.infer<typeof DecisionSide>;

/** A person's word on identity: the two records are one tool, or are two; or the two words mean one capability, or two. */
export const DecisionFact = z
  .strictObject({
    record: z.literal('decision'),
    decision: z.enum(['join', 'apart']),
    left: DecisionSide,
    right: DecisionSide,
    by: z.string().optional(),
    /** A day, or a moment: of two decisions on one pair the later stands. */
    at: z.union([IsoDate, z.iso.datetime()]).optional(),
  })
  .refine(({ left, right }) => 'capability' in left === 'capability' in right, {
    message: 'is about a tool on one side and a capability on the other',
    path: ['right'],
  });
export type DecisionFact = z.infer<typeof DecisionFact>;

export const EntryId = z.string().regex(/^[0-9a-f]{24}$/, 'must be the id of an entry');

const correctedThings = ['does', 'doesNot', 'line', 'type', 'entry'] as const;
type Corrected = { readonly [Name in (typeof correctedThings)[number] | 'how']?: unknown };

/** Holds it to one thing that is corrected. */
export const oneThing = <T extends z.ZodType<Corrected>>(schema: T) =>
  schema
    .refine((one) => correctedThings.filter((name) => one[name] !== undefined).length === 1, {
      message: 'says one thing: give one of does, doesNot, line, type, entry',
      path: ['does'],
    })
    .refine(({ does, how }) => how === undefined || does !== undefined, {
      message: 'says how it does something: give does, too',
      path: ['how'],
    });

/** A person's word on one thing that is said of a tool; the newest on that thing stands, whatever sources say. */
export const CorrectionFact = oneThing(
  z.strictObject({
    record: z.literal('correction'),
    source: Id,
    /** The record that it speaks of, of whatever source: it goes where that goes. */
    of: z.strictObject({ source: Id, key: Key }),
    /** It does this too; `how`: in which way. */
    does: Id.optional(),
    how: CorrectionLine.optional(),
    doesNot: Id.optional(),
    /** What it is, in one line. */
    line: CorrectionLine.optional(),
    type: ToolType.optional(),
    /** An entry of the ledger that the record is a side of, of whatever source; what is not confirmed counts no more. */
    entry: z.strictObject({ id: EntryId, state: z.enum(reviewStates) }).optional(),
    reason: z.string().trim().min(1, 'is empty').max(500).optional(),
    /** Where that can be read. */
    url: WebAddress.optional(),
    by: z.string().trim().min(1, 'is empty').max(100).optional(),
    at: z.union([IsoDate, z.iso.datetime()]),
    locator: Locator.optional(),
  }),
);
export type CorrectionFact = z.infer<typeof CorrectionFact>;

export const Fact = z.discriminatedUnion('record', [
  SourceFact,
  RecordFact,
  CapabilityFact,
  OfferFact,
  MatchFact,
  TextFact,
  DecisionFact,
  CorrectionFact,
]);
export type Fact = z.infer<typeof Fact>;
export type FactInput = z.input<typeof Fact>;
