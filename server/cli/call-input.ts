import type { z } from 'zod';
import { UsageError } from './command.ts';

/**
 * What a command was called with, as the call it stands for takes it.
 * @throws UsageError that names each value that is wrong
 */
export function callInput<In extends z.ZodType>(call: { readonly input: In }, values: object): z.output<In> {
  const parsed = call.input.safeParse(values);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new UsageError(`${wrong.join('; ')}.`);
}
