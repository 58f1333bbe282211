/** Which tool a record stands for, and what else has its names. */
import { z } from 'zod';
import { getCall } from './call.ts';
import { Id, ToolType } from './vocabulary.ts';
import { trimmed } from './wire.ts';

const found = z.object({ id: Id, name: z.string(), type: ToolType });

export const RecordPlace = z
  .object({
    source: Id,
    key: z.string(),
    tool: found,
    /** Id of the rule that joined it; `new`: the tool was made for it, `person`: somebody decided. */
    joinedBy: z.string(),
    says: z.string(),
  })
  .meta({ id: 'RecordPlace' });
export type RecordPlace = z.infer<typeof RecordPlace>;

const recordInput = z.strictObject({ source: Id, key: trimmed(300) });

export const recordPlace = getCall({
  id: 'recordPlace',
  path: '/api/records',
  summary: 'The tool that a record stands for, by its source and the source’s own key, and why.',
  input: recordInput,
  answer: RecordPlace,
  example: { source: 'wildbench', key: 'gpt-4-turbo-2024-04-09' },
});

export const Namesakes = z
  .object({
    items: z.array(
      found.extend({
        /** Why both are kept apart, or what a person is asked. */
        rule: z.string(),
        says: z.string(),
        /** The name that both have. */
        shared: z.string(),
        /** A person is asked whether both are one. */
        asked: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Namesakes' });
export type Namesakes = z.infer<typeof Namesakes>;

const namesakesInput = z.strictObject({ id: Id });

export const namesakes = getCall({
  id: 'namesakes',
  path: '/api/tools/{id}/namesakes',
  summary: 'Other tools with the same name, each with the reason why it is another; questions first.',
  input: namesakesInput,
  answer: Namesakes,
  example: { id: 'qwen-qwen3.5-27b' },
});
