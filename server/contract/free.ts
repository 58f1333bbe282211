/** Whether a tool can be used without paying, and in which ways: the one thing that every filter for "free" reads. */
import { z } from 'zod';

/** In the order they are told in. */
export const freeWays = ['open-source', 'open-weights', 'free-of-charge', 'free-tier', 'no-key'] as const;
export const FreeWay = z.enum(freeWays).meta({ id: 'FreeWay' });
export type FreeWay = z.infer<typeof FreeWay>;

export const freeChoices = ['yes', 'no', 'unknown'] as const;

export const Free = z
  .object({
    /** no: it is sold, and our data knows no way without paying. unknown: no source says anything of it. */
    free: z.enum(freeChoices),
    /** A source says that it is sold; where there are ways too, these are paid offers beside them. */
    paid: z.boolean(),
    /** On what "no" rests, or what is to be checked where it is unknown; null where there is nothing to say. */
    note: z.string().nullable(),
    /** Every way to use it without paying that a source states; paid offers beside it take none away. */
    ways: z.array(z.object({ way: FreeWay, text: z.string(), source: z.string().optional() })),
  })
  .meta({ id: 'Free' });
export type Free = z.infer<typeof Free>;

/** Whether its source or its weights are open, as a source states: it can be run by oneself. */
export const isOpen = ({ ways }: Pick<Free, 'ways'>): boolean =>
  ways.some(({ way }) => way === 'open-source' || way === 'open-weights');
