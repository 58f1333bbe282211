/** What calls ask in the same words: ids, refs, pages and lists. */
import { z } from 'zod';
import { wholeNumber } from './numbers.ts';
import { Id, Ref } from './vocabulary.ts';
import { idWire, onTheWire, parted, refWire } from './wire.ts';

/** How many rows of a list; at most 200. @param normal where it is left out @param min 0 where only the total may be asked for */
export const limit = (normal: number, min: 0 | 1 = 1) => wholeNumber(min, 200).default(normal);
/** A bare id means a tool. */
export const RefOrId = onTheWire(z.union([Ref, Id.transform((id) => `tool:${id}`)]), refWire);
/** Ids of two to six tools, parted by commas. */
export const idList = onTheWire(
  parted
    .pipe(z.array(Id).min(2, 'needs at least two tools').max(6, 'takes at most six tools'))
    .refine((ids) => new Set(ids).size === ids.length, 'names a tool twice'),
  { type: 'array', items: idWire, minItems: 2, maxItems: 6, uniqueItems: true },
);

/** Refs or ids, parted by commas. */
export const refList = (min: number, max: number) =>
  onTheWire(
    parted.pipe(z.array(RefOrId).min(min, `needs at least ${min}`).max(max, `takes at most ${max}`)),
    { type: 'array', items: refWire, minItems: min, maxItems: max },
  );

/** A page of a list: how many there are in all, and the cursor of the next page. */
export const list = <T extends z.ZodType>(item: T) =>
  z.object({ total: z.int().min(0), items: z.array(item), next: z.string().nullable() });
