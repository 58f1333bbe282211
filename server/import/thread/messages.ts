/** What an import thread and the thread that asks it say to each other. */
import { z } from 'zod';
import { ImportProgress } from '#contract/imports.ts';
import { CarriedError } from './carried-error.ts';

/** To the thread: a task, or that the one it works on is not wanted any more. */
export const Request = z.discriminatedUnion('say', [
  z.object({
    say: z.literal('run'),
    task: z.string(),
    input: z.unknown(),
    /** Token of the lock that it writes under; null for what only reads. */
    hold: z.string().nullable(),
  }),
  z.object({ say: z.literal('cancel') }),
]);
export type Request = z.infer<typeof Request>;

/** From the thread. */
export const Reply = z.discriminatedUnion('say', [
  z.object({ say: z.literal('alive') }),
  z.object({ say: z.literal('step'), progress: ImportProgress }),
  z.object({ say: z.literal('answer'), answer: z.unknown() }),
  z.object({ say: z.literal('error'), error: CarriedError }),
]);
export type Reply = z.infer<typeof Reply>;

/** What a thread is started with. */
export const Connecting = z.object({
  connection: z.object({
    uri: z.string(),
    username: z.string(),
    password: z.string(),
    database: z.string(),
    queryTimeoutMs: z.number(),
  }),
  /** Others read beside it. */
  leavesTime: z.boolean(),
});
