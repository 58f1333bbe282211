/** Calls that bring facts in and take them back, and those by which a person settles identity. */
import { z } from 'zod';
import { WebAddress } from './address.ts';
import { addTool, nearTools } from './added-tool.ts';
import type { WriteCall } from './call.ts';
import { ConflictList, Decided, Import, ImportList, ImportPlan, ImportsBegun } from './imports.ts';
import { wholeNumber } from './numbers.ts';
import { Id, IsoDate } from './vocabulary.ts';
import { cursor, trimmed } from './wire.ts';

function call<In extends z.ZodType, Out extends z.ZodType>(of: WriteCall<In, Out>): WriteCall<In, Out> {
  return of;
}

const page = {
  limit: wholeNumber(0, 200).default(50),
  cursor,
};
const flag = z
  .enum(['true', 'false'], { error: 'must be true or false' })
  .default('false')
  .transform((text) => text === 'true');
const importId = z.string().min(1).max(300);
const conflictId = z.string().min(1).max(1500);

/** The body is a text, or files sent as multipart/form-data: a source.yaml and the files it names. */
export const importSource = call({
  id: 'importSource',
  method: 'POST',
  path: '/api/import',
  summary:
    'Import data: facts in JSON Lines, a comparison page, or a source.yaml with its files. dryRun=true answers what would change.',
  input: z.strictObject({
    dryRun: flag,
    /** Apply it even where it removes more than a third of what a source says, or reads nothing. */
    force: flag,
    /** Of a text that comes alone; files name their own in source.yaml. */
    format: z.enum(['jsonl', 'comparison-page']).default('jsonl'),
    /** What a comparison page that comes alone is a source of; left out, its title and today say. */
    id: Id.optional(),
    title: trimmed(300).optional(),
    licence: trimmed(300).optional(),
    url: WebAddress.optional(),
    snapshot: IsoDate.optional(),
  }),
  answer: z.union([ImportPlan, ImportsBegun]),
  status: 202,
  body: 'files',
});

export const imports = call({
  id: 'imports',
  method: 'GET',
  path: '/api/imports',
  summary: 'Imports, newest first.',
  input: z.strictObject({ source: Id.optional(), ...page }),
  answer: ImportList,
  status: 200,
});

export const importById = call({
  id: 'import',
  method: 'GET',
  path: '/api/imports/{id}',
  summary: 'One import and how far it is.',
  input: z.strictObject({ id: importId }),
  example: { id: 'reference-page' },
  answer: Import,
  status: 200,
});

export const undoImport = call({
  id: 'undoImport',
  method: 'DELETE',
  path: '/api/imports/{id}',
  summary: 'Take the latest import of a source back; the snapshot before it is in force again.',
  input: z.strictObject({ id: importId }),
  answer: Import,
  status: 202,
});

export const cancelImport = call({
  id: 'cancelImport',
  method: 'POST',
  path: '/api/imports/{id}/cancel',
  summary: 'Stop an import that is not done, and undo what it brought.',
  input: z.strictObject({ id: importId }),
  answer: Import,
  status: 202,
});

export const conflicts = call({
  id: 'conflicts',
  method: 'GET',
  path: '/api/conflicts',
  summary: 'Records that may be one tool, for a person to review.',
  input: z.strictObject(page),
  answer: ConflictList,
  status: 200,
});

export const settleConflict = call({
  id: 'settleConflict',
  method: 'POST',
  path: '/api/conflicts/{id}',
  summary: 'Say whether the two sides of a conflict are one tool; kept by their keys.',
  input: z.strictObject({ id: conflictId, decision: z.enum(['join', 'apart']) }),
  answer: Decided,
  status: 200,
  body: 'json',
});

const Side = z
  .string()
  .regex(
    /^((tool|capability):[a-z0-9][a-z0-9._-]*|[a-z0-9][a-z0-9._-]*\/.+)$/s,
    'must be tool:ID, SOURCE/KEY or capability:ID',
  )
  .max(600);

export const pair = call({
  id: 'pair',
  method: 'POST',
  path: '/api/pairings',
  summary:
    'Say that two tools or records, or two words for capabilities, are one or are two; kept by their keys.',
  input: z.strictObject({ left: Side, right: Side, same: z.boolean() }),
  answer: Decided,
  status: 200,
  body: 'json',
});

export const importCalls: readonly WriteCall[] = [
  importSource,
  imports,
  importById,
  undoImport,
  cancelImport,
  conflicts,
  settleConflict,
  pair,
  nearTools,
  addTool,
];
