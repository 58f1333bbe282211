/** Who has the right to write to the graph. */
import { z } from 'zod';
import { defineQuery } from '../database/query.ts';

const hold = z.object({ id: z.string(), token: z.string() });
const held = z.object({ id: z.string() });

const holder = {
  host: z.string(),
  pid: z.int(),
  /** As a person started it, such as `import`; `the server`. */
  program: z.string(),
  task: z.string(),
};

/** Milliseconds since 1970, by the database's clock. */
const since = z.int();

export const takeWriting = defineQuery(
  'writer/take',
  hold.extend({ holder: z.object(holder), silentMs: z.int(), ended: z.string() }),
  z.object({
    taken: z.boolean(),
    cutOff: z.boolean(),
    token: z.string(),
    ...holder,
    since,
  }),
);
export const writingHolder = defineQuery(
  'writer/holder',
  held,
  z.object({ cutOff: z.boolean(), holder: z.object({ ...holder, since }).nullable() }),
);
export const beatWriting = defineQuery('writer/beat', hold, held);
export const holdsWriting = defineQuery('writer/holds', hold, held);
export const releaseWriting = defineQuery('writer/release', hold.extend({ whole: z.boolean() }), held);
