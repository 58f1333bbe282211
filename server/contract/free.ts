/** Whether a tool can be used without paying, and in which ways: the one thing that every filter for "free" reads. */
import { z } from 'zod';

/** In the order they are told in. */
export const freeWays = [
  'open-source',
  'open-weights',
  'free-of-charge',
  'free-tier',
  'no-key',
  'listed-as-free',
] as const;
export const FreeWay = z.enum(freeWays).meta({ id: 'FreeWay' });
export type FreeWay = z.infer<typeof FreeWay>;

export const freeChoices = ['yes', 'no', 'unknown'] as const;

export const Free = z
  .object({
    /** no: a source names a price, and none a way without one. unknown: no source says anything of it. */
    free: z.enum(freeChoices),
    /** Every way to use it without paying that a source states; paid offers beside it take none away. */
    ways: z.array(z.object({ way: FreeWay, text: z.string(), source: z.string().optional() })),
  })
  .meta({ id: 'Free' });
export type Free = z.infer<typeof Free>;
