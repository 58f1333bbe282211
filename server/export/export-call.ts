import { z } from 'zod';
import { getCall } from '#contract/call.ts';
import { exporters } from './exporters.ts';

/** Told to OpenAPI; the answer is a file. */
export const exportCall = getCall({
  id: 'export',
  path: '/api/export',
  summary:
    'Everything, as a file: the native form that imports again, or one of the forms for other programs.',
  answer: z.string(),
  input: z.strictObject({
    format: z
      .enum(
        exporters.map(({ id }) => id),
        { error: `must be one of ${exporters.map(({ id }) => id).join(', ')}` },
      )
      .default('jsonl'),
    /** Leaves out places in files; for jsonl. */
    facts: z.enum(['true', 'false'], { error: 'must be true or false' }).default('false'),
    /** Which file, of a format that is several. */
    part: z
      .enum(
        exporters.flatMap(({ parts }) => parts.map(({ name }) => name)),
        {
          error: `must name one of ${exporters.flatMap(({ parts }) => parts.map(({ name }) => name)).join(', ')}`,
        },
      )
      .optional(),
  }),
  rules: [
    {
      says: 'facts=true is for format=jsonl.',
      broken: ({ format = 'jsonl', facts }) => facts === 'true' && format !== 'jsonl',
    },
    {
      says: `part names a file of the format, and may be left out where it is only one: ${exporters
        .filter(({ parts }) => parts.length > 1)
        .map(({ id, parts }) => `${id}: ${parts.map(({ name }) => name).join(', ')}`)
        .join('; ')}.`,
      broken: ({ format = 'jsonl', part }) => {
        const names = exporters.find(({ id }) => id === format)?.parts.map(({ name }) => name) ?? [];
        return part === undefined ? names.length !== 1 : !names.includes(String(part));
      },
    },
  ],
});
