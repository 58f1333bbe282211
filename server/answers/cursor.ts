/** Opaque places in a list. A cursor carries a mark of the question it was given with, and is no answer to another. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { BadRequest } from '../problems/problems.ts';

/** What is asked, a page of it or another. */
export interface Question {
  /** Id of the call. */
  readonly list: string;
  /** Its input as the contract parses it. */
  readonly input: Readonly<Record<string, unknown>>;
}

export function writeCursor(place: unknown, question: Question): string {
  return Buffer.from(JSON.stringify({ of: markOf(question), at: place })).toString('base64url');
}

/** @throws BadRequest when it is none that we gave out, or was given to another question */
export function readCursor<T extends z.ZodType>(text: string, schema: T, question: Question): z.output<T> {
  const read = parsed(text);
  const at = schema.safeParse(read?.at);
  if (read === null || (read.of === markOf(question) && !at.success))
    throw refused('This cursor is not one of ours. Ask for the first page again.');
  if (read.of !== markOf(question) || !at.success)
    throw refused(
      'This cursor belongs to another question: another list, other filters or another order. Ask with what it was given with, or leave it out for the first page.',
    );
  return at.data;
}

const Written = z.strictObject({ of: z.string(), at: z.unknown() });

function parsed(text: string): z.output<typeof Written> | null {
  try {
    return Written.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}

const refused = (why: string): BadRequest =>
  new BadRequest(why, [{ path: 'cursor', message: 'take it from "next" of the answer before' }]);

/** How many are shown at once makes no other question. */
function markOf({ list, input }: Question): string {
  const asked = Object.entries(input)
    .filter(([name, value]) => name !== 'cursor' && name !== 'limit' && value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([list, asked]))
    .digest('base64url')
    .slice(0, 12);
}

/** A page of a list that is read by offset. */
export interface Page {
  readonly skip: number;
  /** The cursor of the page after this one, which shows so many; null where there is none. */
  next(shown: number, total: number): string | null;
}

const Offset = z.object({ skip: z.int().min(0) });

/** @throws BadRequest as readCursor does */
export function pageOf(
  list: string,
  input: Question['input'] & { readonly cursor?: string | undefined },
): Page {
  const question = { list, input };
  const skip = input.cursor === undefined ? 0 : readCursor(input.cursor, Offset, question).skip;
  return {
    skip,
    next: (shown, total) =>
      shown > 0 && skip + shown < total ? writeCursor({ skip: skip + shown }, question) : null,
  };
}
