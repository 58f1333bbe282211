/** Commercial products, and what is open that lists name as an alternative to them. */
import { z } from 'zod';
import { limit } from './asked.ts';
import { getCall } from './call.ts';
import { NamedTool } from './named-tool.ts';
import { Id, ToolType } from './vocabulary.ts';
import { cursor } from './wire.ts';

const count = z.int().min(0);

export const OpenAlternative = z
  .object({
    tool: NamedTool.extend({ type: ToolType }),
    /** Why it is open: a way of its own, such as "open source (MIT): free to run yourself". */
    open: z.string(),
    /** Entries of lists that name the two, and whose they are. */
    listings: z.int().min(1),
    sources: z.array(z.string()),
  })
  .meta({ id: 'OpenAlternative' });
export type OpenAlternative = z.infer<typeof OpenAlternative>;

export const OpenAlternatives = z
  .object({
    /** Commercial products for which a list names something open. */
    total: count,
    /** Those with most open alternatives first. */
    items: z.array(
      z.object({
        product: NamedTool.extend({ type: ToolType }),
        /** `paid`: a source says that it is sold; `type`: it is a product, a platform or an app of which no source says that it is open. */
        commercial: z.enum(['paid', 'type']),
        /** Most listed first. */
        alternatives: z.array(OpenAlternative),
      }),
    ),
    next: z.string().nullable(),
    /** Pairs of tools that lists name together: those shown over all pages, and why the rest is left out. */
    pairs: z.object({
      total: count,
      shown: count,
      bothOpen: count,
      bothCommercial: count,
      /** Of one of the two no fact says that it is open or sold. */
      unknown: count,
    }),
  })
  .meta({ id: 'OpenAlternatives' });
export type OpenAlternatives = z.infer<typeof OpenAlternatives>;

export const openAlternatives = getCall({
  id: 'openAlternatives',
  path: '/api/alternatives/open',
  summary:
    'Commercial products and their open alternatives, as lists name them: open by licence or weights that a source states, commercial by price or type; what is left out is counted.',
  example: { source: 'oss-alternatives' },
  input: z.strictObject({
    /** Lists of this source alone. */
    source: Id.optional(),
    limit: limit(50),
    cursor,
  }),
  answer: OpenAlternatives,
});
