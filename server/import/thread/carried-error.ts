/** Errors as plain values, since a thread boundary keeps neither their class nor their fields. */
import { z } from 'zod';
import { DatabaseError } from '../../database/errors.ts';
import { BadRequest, NotFound, Refused } from '../../problems/problems.ts';
import { NothingToImport } from '../readings-at.ts';
import { SourceFileError } from '../source-file.ts';
import { CannotUndo } from '../undo.ts';

const Detail = z.array(z.object({ path: z.string(), message: z.string() }));
const Near = z.array(z.object({ ref: z.string(), name: z.string() }));

export const CarriedError = z.discriminatedUnion('name', [
  z.object({ name: z.literal('SourceFileError'), file: z.string(), line: z.int(), message: z.string() }),
  z.object({ name: z.literal('NothingToImport'), message: z.string() }),
  z.object({ name: z.literal('CannotUndo'), message: z.string(), later: z.array(z.string()) }),
  z.object({ name: z.literal('BadRequest'), message: z.string(), errors: Detail }),
  z.object({
    name: z.literal('NotFound'),
    what: z.string(),
    near: Near,
    missing: z.string().nullable(),
    otherwise: z.string(),
  }),
  z.object({
    name: z.literal('Refused'),
    status: z.literal([401, 403, 405, 409, 413, 415]),
    message: z.string(),
    errors: Detail,
  }),
  z.object({
    name: z.literal('DatabaseError'),
    code: z.enum(['unreachable', 'unauthorized', 'unavailable', 'timeout', 'other']),
    message: z.string(),
  }),
  z.object({ name: z.literal('Aborted') }),
  /** A fault of ours, or of the file system, which a code names: only its words and its stack are kept. */
  z.object({
    name: z.literal('Error'),
    message: z.string(),
    stack: z.string(),
    code: z.string().optional(),
  }),
]);
export type CarriedError = z.infer<typeof CarriedError>;

export function carriedError(error: unknown): CarriedError {
  if (error instanceof SourceFileError) {
    const { file, line } = error;
    return { name: 'SourceFileError', file, line, message: error.message.slice(`${file}:${line}: `.length) };
  }
  if (error instanceof NothingToImport) return { name: 'NothingToImport', message: error.message };
  if (error instanceof CannotUndo)
    return { name: 'CannotUndo', message: error.message, later: [...error.later] };
  if (error instanceof BadRequest)
    return { name: 'BadRequest', message: error.message, errors: [...error.errors] };
  if (error instanceof NotFound) {
    const { what, near, missing, otherwise } = error;
    return { name: 'NotFound', what, near: [...near], missing, otherwise };
  }
  if (error instanceof Refused) {
    const { status, message, errors } = error;
    return { name: 'Refused', status, message, errors: [...errors] };
  }
  if (error instanceof DatabaseError)
    return { name: 'DatabaseError', code: error.code, message: error.message };
  if (error instanceof Error && error.name === 'AbortError') return { name: 'Aborted' };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const code = error instanceof Error && 'code' in error ? { code: String(error.code) } : {};
  return { name: 'Error', message, stack: stack ?? message, ...code };
}

/** The same error again, of the same class. */
export function errorFrom(carried: CarriedError): Error {
  switch (carried.name) {
    case 'SourceFileError':
      return new SourceFileError(carried.file, carried.line, carried.message);
    case 'NothingToImport':
      return new NothingToImport(carried.message);
    case 'CannotUndo':
      return new CannotUndo(carried.message, carried.later);
    case 'BadRequest':
      return new BadRequest(carried.message, carried.errors);
    case 'NotFound':
      return new NotFound(carried.what, carried.near, carried.missing, carried.otherwise);
    case 'Refused':
      return new Refused(carried.status, carried.message, carried.errors);
    case 'DatabaseError':
      return new DatabaseError(carried.code, carried.message);
    case 'Aborted':
      return new DOMException('The task was cancelled.', 'AbortError');
    case 'Error': {
      const error = new Error(carried.message);
      error.stack = carried.stack;
      return carried.code === undefined ? error : Object.assign(error, { code: carried.code });
    }
  }
}
