import type { z } from 'zod';
import { UsageError } from './command.ts';

/** What was typed, as a call's input is parsed. @throws UsageError that names what is wrong */
export function asInput<In extends z.ZodType>(input: In, typed: Record<string, unknown>): z.output<In> {
  const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined));
  const parsed = input.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new UsageError(
    parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
  );
}
