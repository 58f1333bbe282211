import { z } from 'zod';
import { getCall } from './call.ts';
import { NamedTool } from './named-tool.ts';

export const Source = z
  .object({
    id: z.string(),
    title: z.string(),
    licence: z.string(),
    url: z.string().nullable(),
    /** The day its data is of; null where the source gives none. */
    snapshot: z.string().nullable(),
    /** After how many days the source itself says that a snapshot is old; null where it says nothing. */
    staleAfterDays: z.int().nullable(),
    /** The snapshot is older than that today; without a date nothing is said. */
    stale: z.boolean(),
    judge: z.string().nullable(),
    /** Tools of this source that its judge is: it judges matches in which it plays. */
    judgeCompetes: z.array(NamedTool),
    attribution: z.string().nullable(),
    records: z.int().min(0),
    entries: z.int().min(0),
    /** Sum of counts over its counted live entries between two sides that are known and not the same. */
    matches: z.int().min(0),
    importedAt: z.string().nullable(),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof Source>;

export const SourceList = z
  .object({ total: z.int().min(0), items: z.array(Source), next: z.null() })
  .meta({ id: 'SourceList' });
export type SourceList = z.infer<typeof SourceList>;

export const sources = getCall({
  id: 'sources',
  path: '/api/sources',
  summary: 'Where the facts come from.',
  input: z.strictObject({}),
  answer: SourceList,
});
