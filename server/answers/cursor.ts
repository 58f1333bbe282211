/** Opaque places in a list. */
import { z } from 'zod';
import { BadRequest } from '../http/problems.ts';

export function writeCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** @throws BadRequest when it is none that we gave out */
export function readCursor<T extends z.ZodType>(text: string, schema: T): z.output<T> {
  try {
    return schema.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    throw new BadRequest('This cursor is not one of ours. Ask for the first page again.', [
      { path: 'cursor', message: 'take it from "next" of the answer before' },
    ]);
  }
}

/** Lists that are read by offset. */
const Offset = z.object({ skip: z.int().min(0) });
export const skipOf = (cursor: string | undefined): number =>
  cursor === undefined ? 0 : readCursor(cursor, Offset).skip;
export const nextOffset = (skip: number, shown: number, total: number): string | null =>
  shown > 0 && skip + shown < total ? writeCursor({ skip: skip + shown }) : null;
