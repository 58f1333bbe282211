/** What an import thread can be asked, as plain values that cross between threads. */
import { z } from 'zod';
import { AddedTool } from '#contract/added-tool.ts';
import { Decided, ImportPlan } from '#contract/imports.ts';
import { CorrectionFact, SourceFact } from '#contract/interchange.ts';
import { LeftOut } from '#contract/left-out.ts';

/** In the source of what is corrected here: one more, or some less by their ids. */
export const CorrectionChange = z.union([
  z.strictObject({ add: CorrectionFact }),
  z.strictObject({ drop: z.array(z.string()) }),
]);
export type CorrectionChange = z.infer<typeof CorrectionChange>;

/** Where a reading can be opened, in whatever thread. */
export const ReadingPlace = z.discriminatedUnion('kind', [
  /** A folder with a source.yaml. */
  z.object({ kind: z.literal('folder'), path: z.string() }),
  /** One source of a file of facts. */
  z.object({ kind: z.literal('facts'), path: z.string(), source: z.string() }),
  /** A tool more in the source of what is added by hand. */
  z.object({ kind: z.literal('added'), line: AddedTool }),
  z.object({ kind: z.literal('corrected'), change: CorrectionChange }),
]);
export type ReadingPlace = z.infer<typeof ReadingPlace>;

/** A source that can be imported, before its facts are read. */
export const Described = z.object({
  source: SourceFact,
  /** sha256 over the source's files, in hex. */
  hash: z.string(),
  place: ReadingPlace,
});
export type Described = z.infer<typeof Described>;

const AboutPage = z.object({
  id: z.string().optional(),
  title: z.string().optional(),
  licence: z.string().optional(),
  url: z.string().optional(),
  snapshot: z.string().optional(),
});

/** What somebody brought, in the ways it can come. */
export const Sent = z.discriminatedUnion('as', [
  /** A text that came alone, as a file of its own. */
  z.object({
    as: z.literal('text'),
    folder: z.string(),
    file: z.string(),
    format: z.enum(['jsonl', 'comparison-page']),
    about: AboutPage,
  }),
  z.object({ as: z.literal('files'), folder: z.string(), files: z.array(z.string()) }),
  /** A path on this machine; `format` jsonl reads a file as facts whatever it is called. */
  z.object({ as: z.literal('path'), path: z.string(), format: z.string().optional() }),
  /** A comparison page on this machine; a copy of it is made below `parent`. */
  z.object({ as: z.literal('page'), path: z.string(), about: AboutPage, parent: z.string() }),
  z.object({ as: z.literal('added'), line: AddedTool }),
  z.object({ as: z.literal('corrected'), change: CorrectionChange }),
]);
export type Sent = z.infer<typeof Sent>;

const Read = z.object({
  leftOut: z.array(LeftOut),
  unread: z.array(z.object({ file: z.string(), fields: z.array(z.string()) })),
});

/** Something an import thread can be asked: both sides parse what crosses. */
export interface Task<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly input: In;
  readonly answer: Out;
}

const task = <In extends z.ZodType, Out extends z.ZodType>(
  name: string,
  input: In,
  answer: Out,
): Task<In, Out> => ({ name, input, answer });

const Nothing = z.null();

/** The sources in what was brought. */
export const describe = task('describe', Sent, z.array(Described));
export const plan = task('plan', z.array(ReadingPlace), ImportPlan);
/** Reads a source through and keeps nothing. */
export const check = task('check', ReadingPlace, Read);
/** Brings a source in under an id; `concludes` makes what is made of the whole catalogue too, `force` asks nothing. */
export const bringIn = task(
  'bringIn',
  z.object({ id: z.string(), place: ReadingPlace, concludes: z.boolean(), force: z.boolean() }),
  z.discriminatedUnion('state', [
    Read.extend({ state: z.literal('done'), records: z.int(), entries: z.int() }),
    /** Taken back; `fault` says why, and is null when it was cancelled. */
    Read.extend({ state: z.literal('cancelled'), fault: z.string().nullable() }),
    /** Nothing was written; `fault` says why. */
    Read.extend({ state: z.literal('refused'), fault: z.string() }),
  ]),
);
/** Null when there is no such import. */
export const takeBack = task(
  'takeBack',
  z.object({ id: z.string(), outcome: z.enum(['undone', 'cancelled']) }),
  z.object({ source: z.string(), state: z.string() }).nullable(),
);
export const settleConflict = task(
  'settleConflict',
  z.object({ id: z.string(), decision: z.enum(['join', 'apart']) }),
  Decided,
);
export const settlePair = task(
  'settlePair',
  z.object({ left: z.string(), right: z.string(), same: z.boolean() }),
  Decided,
);
/** Brings to an end what was cut off, but for imports with these ids; answers a sentence for each. */
export const mend = task(
  'mend',
  /** What is queued `since`, while this is asked, waits for its turn as those in `keeps` do. */
  z.object({ cutOff: z.boolean(), keeps: z.array(z.string()), since: z.string() }),
  z.array(z.string()),
);
/** Makes what is made of the whole catalogue, once the last import is done. */
export const conclude = task('conclude', Nothing, Nothing);
