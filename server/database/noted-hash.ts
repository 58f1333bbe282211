/** Of what something was made, noted beside it as a hash: by id, such as `schema` or `map`. */
import { z } from 'zod';
import { defineQuery } from './query.ts';

export const notedHash = defineQuery(
  'noted-hash/read',
  z.object({ id: z.string() }),
  z.object({ hash: z.string().nullable() }),
);
export const noteHash = defineQuery(
  'noted-hash/write',
  z.object({ id: z.string(), hash: z.string() }),
  z.object({ id: z.string() }),
);
