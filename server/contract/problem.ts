/** RFC 9457 problem details. */
import { z } from 'zod';

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    /** What is not there, where it is a tool or a capability: `tool:ID`, `capability:ID`. */
    missing: z.string().optional(),
    /** Ids that look like the one asked for. */
    near: z.array(z.object({ ref: z.string(), name: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
