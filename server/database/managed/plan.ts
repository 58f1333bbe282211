/** What a keeper needs to know to run a database; handed to it as JSON when it is started. */
import { z } from 'zod';

export const Plan = z.object({
  dataDir: z.string(),
  engine: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('java'),
      java: z.string(),
      /** Folder of Neo4j's jars. */
      jars: z.string(),
      /** Where the archive of loaded classes is or will be kept. */
      archive: z.string(),
    }),
    z.object({ kind: z.literal('docker') }),
  ]),
});
export type Plan = z.infer<typeof Plan>;

/** Something to run, and what is to be done when it has ended. */
export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** Why its end takes a while, or null when it does not. */
  readonly slowEnd: string | null;
  /** Called once after every end; returns true when another try makes sense. */
  ended(end: CommandEnd): boolean;
}

export interface CommandEnd {
  /** It was asked to end and did so by itself. */
  readonly clean: boolean;
  /** Somebody killed it, which says nothing about it. */
  readonly killed: boolean;
  /** It had answered before it ended. */
  readonly answered: boolean;
}
