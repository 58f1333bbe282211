/** What a keeper tells each of its users, a JSON object a line. */
import { z } from 'zod';

export const KeeperMessage = z.discriminatedUnion('state', [
  z.object({ state: z.literal('starting') }),
  /** The database's process runs; it may take some seconds until it answers on this port. */
  z.object({ state: z.literal('launched'), port: z.int() }),
  /** It ended by itself; it is being started again. */
  z.object({ state: z.literal('died') }),
  z.object({ state: z.literal('failed'), reason: z.string() }),
  /** The last user has gone; the line closes when the database has ended. */
  z.object({ state: z.literal('stopping'), why: z.string().nullable() }),
]);
export type KeeperMessage = z.infer<typeof KeeperMessage>;

/** Contents of keeper.json. */
export const KeeperAddress = z.object({
  pid: z.int(),
  port: z.int(),
  token: z.string(),
  /** The home that it looks after. */
  folder: z.string().optional(),
});
export type KeeperAddress = z.infer<typeof KeeperAddress>;
