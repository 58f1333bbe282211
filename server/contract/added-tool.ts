/** A tool that a person adds by hand: one line in interchange form, and the calls that look around it and take it in. */
import { z } from 'zod';
import { WebAddress } from './address.ts';
import { writeCall } from './call.ts';
import { ImportsBegun } from './imports.ts';
import { RecordLine } from './interchange.ts';
import { Id, ToolType } from './vocabulary.ts';
import { onTheWire, wordsWire } from './wire.ts';

/** The source of all that is added by hand; its snapshot is the day of the last addition. */
export const addedHere = { id: 'added-here', title: 'Added here', licence: 'CC0-1.0' } as const;

/** `key` is the tool's name as it was given: the same name again replaces what was added by it. */
export const AddedTool = RecordLine.extend({
  source: z.literal(addedHere.id),
  name: z.string().trim().min(1, 'is missing: what is the tool called?').max(200),
  url: WebAddress.optional(),
});
export type AddedTool = z.infer<typeof AddedTool>;
export type AddedToolInput = z.input<typeof AddedTool>;

/**
 * What adding would do with a tool that is here. `replaces`: it was added here by this name, and is said anew;
 * `joins`: it is certain to be this one; `asks`: it may be this one, and a person is asked; `beside`: it has the name
 * or the address and stays a tool of its own.
 */
export const nearEffects = ['replaces', 'joins', 'asks', 'beside'] as const;

export const NearTools = z
  .object({
    items: z.array(
      z.object({
        id: Id,
        name: z.string(),
        type: ToolType,
        effect: z.enum(nearEffects),
        /** What both share, to a person. */
        says: z.string(),
      }),
    ),
  })
  .meta({ id: 'NearTools' });
export type NearTools = z.infer<typeof NearTools>;

const nearInput = z.strictObject({
  name: onTheWire(z.string().trim().min(1).max(200), wordsWire(200)),
  type: ToolType,
  url: WebAddress.optional(),
});
export type NearInput = z.infer<typeof nearInput>;

export const nearTools = writeCall({
  id: 'nearTools',
  method: 'GET',
  path: '/api/near',
  summary:
    'Tools that are here under this name or address, and what adding another one by it would do with them.',
  input: nearInput,
  answer: NearTools,
  status: 200,
  example: { name: 'n8n', type: 'product' },
});

/** The body is the line; it is applied beside all that was added here before. */
export const addTool = writeCall({
  id: 'addTool',
  method: 'POST',
  path: '/api/tools',
  summary: 'Add one tool, with what it can do, to the source of what is added here.',
  input: AddedTool,
  answer: ImportsBegun,
  status: 202,
  body: 'json',
});
