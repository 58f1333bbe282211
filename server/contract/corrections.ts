/** What anybody corrects of a tool: an entry of its own, which is one line to send upstream. */
import { z } from 'zod';
import { limit } from './asked.ts';
import { writeCall } from './call.ts';
import { ImportsBegun } from './imports.ts';
import { CorrectionFact, EntryId, oneThing } from './interchange.ts';
import { CapabilityName, ToolSummary } from './tool.ts';
import { Id, reviewStates, ToolType } from './vocabulary.ts';
import { cursor } from './wire.ts';

/** The source of what is corrected here; its snapshot is the day of the last correction. */
export const corrections = { id: 'corrections', title: 'Corrections made here', licence: 'CC0-1.0' } as const;

const said = CorrectionFact.shape;

/** A tool by its id (its first catalogued record is spoken of), or the record itself; and one thing to correct. */
export const CorrectionAsked = oneThing(
  z.strictObject({
    tool: Id.optional(),
    of: said.of.optional(),
    does: said.does,
    how: said.how,
    doesNot: said.doesNot,
    line: said.line,
    type: said.type,
    reason: said.reason,
    url: said.url,
    by: said.by,
  }),
).refine(({ tool, of }) => (tool === undefined) !== (of === undefined), {
  message: 'is what is corrected: give the id of a tool, or a record in of',
  path: ['tool'],
});
export type CorrectionAsked = z.infer<typeof CorrectionAsked>;

const CorrectionOf = z.object({
  /** By what it says of which record: the same said again, or by another source, has the same. */
  id: z.string(),
  of: said.of,
  /** The tool that the record stands for; null while it is not here. */
  tool: ToolSummary.pick({ id: true, name: true, type: true }).nullable(),
  /** It does this too. */
  does: CapabilityName.nullable(),
  how: z.string().nullable(),
  doesNot: CapabilityName.nullable(),
  line: z.string().nullable(),
  type: ToolType.nullable(),
  /** The review of an entry of the ledger. */
  entry: z.object({ id: z.string(), state: z.enum(reviewStates) }).nullable(),
  reason: z.string().nullable(),
  url: z.string().nullable(),
  by: z.string().nullable(),
  at: z.string(),
  /** Ids of the sources that say so. */
  sources: z.array(Id).min(1),
  /** False where a newer one on the same thing holds. */
  holds: z.boolean(),
  /** The same as one line, as it is sent upstream. */
  text: z.string(),
});

export const Correction = CorrectionOf.meta({ id: 'Correction' });
export type Correction = z.infer<typeof Correction>;

export const CorrectionList = z
  .object({ total: z.int().min(0), items: z.array(Correction), next: z.string().nullable() })
  .meta({ id: 'CorrectionList' });
export type CorrectionList = z.infer<typeof CorrectionList>;

export const CorrectionBegun = ImportsBegun.extend({ correction: z.string() }).meta({
  id: 'CorrectionBegun',
});

const listInput = z.strictObject({
  tool: Id.optional(),
  limit: limit(50, 0),
  cursor,
});

export const correctionList = writeCall({
  id: 'corrections',
  method: 'GET',
  path: '/api/corrections',
  summary: 'What people corrected of tools, newest first, each with the line to send upstream.',
  input: listInput,
  answer: CorrectionList,
  status: 200,
});

export const correct = writeCall({
  id: 'correct',
  method: 'POST',
  path: '/api/corrections',
  summary:
    'Correct one thing that is said of a tool: that it does not do a function, does one too, its line, or its type. No source is rewritten; the newest correction holds.',
  input: CorrectionAsked,
  answer: CorrectionBegun,
  status: 202,
  body: 'json',
});

const undoInput = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{24}$/, 'must be the id of a correction'),
});

export const undoCorrection = writeCall({
  id: 'undoCorrection',
  method: 'DELETE',
  path: '/api/corrections/{id}',
  summary: 'Take back a correction that was made here.',
  input: undoInput,
  answer: CorrectionBegun,
  status: 202,
});

/** A person's word on an entry of the ledger: kept by the entry's id, so that it holds again when the source is read anew. */
export const ReviewAsked = z.strictObject({
  id: EntryId,
  state: z.enum(reviewStates),
  reason: said.reason,
  url: said.url,
  by: said.by,
});
export type ReviewAsked = z.infer<typeof ReviewAsked>;

export const reviewEntry = writeCall({
  id: 'reviewEntry',
  method: 'POST',
  path: '/api/matches/{id}/review',
  summary:
    'Confirm an entry of the ledger, reject it or withdraw it, with a reason. What is rejected or withdrawn is kept and not counted. The newest review holds.',
  input: ReviewAsked,
  answer: CorrectionBegun,
  status: 202,
  body: 'json',
});

export const undoReview = writeCall({
  id: 'undoReview',
  method: 'DELETE',
  path: '/api/matches/{id}/review',
  summary: 'Take back all reviews of an entry that were made here: it counts as its source says.',
  input: z.strictObject({ id: EntryId }),
  answer: CorrectionBegun,
  status: 202,
});
