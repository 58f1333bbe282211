/** Of what something was made, noted beside it as a hash: by id, such as `schema` or `map`. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Database } from './driver.ts';
import { defineQuery } from './query.ts';

export const notedHash = defineQuery(
  'noted-hash/read',
  z.object({ id: z.string() }),
  z.object({ hash: z.string().nullable() }),
);
/** All whose ids begin so. */
export const notedHashes = defineQuery(
  'noted-hash/of-many',
  z.object({ prefix: z.string() }),
  z.object({ id: z.string(), hash: z.string().nullable() }),
);
export const noteHash = defineQuery(
  'noted-hash/write',
  z.object({ id: z.string(), hash: z.string() }),
  z.object({ id: z.string() }),
);

/** Where nothing wrote a note of what changes, as in a store of before it was kept, one is written: another than any before. */
export async function firstNote(db: Database, id: string): Promise<string> {
  const hash = randomUUID();
  await noteHash(db, { id, hash });
  return hash;
}
