import { z } from 'zod';
import { Id } from './vocabulary.ts';

/** A tool as it is named beside others. */
export const NamedTool = z.object({ id: Id, name: z.string() }).meta({ id: 'NamedTool' });
export type NamedTool = z.infer<typeof NamedTool>;
