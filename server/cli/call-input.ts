import type { z } from 'zod';
import { inPlainWords } from '#contract/plain-issue.ts';
import { UsageError } from './command.ts';

/** How a person would say what is typed without an option, by the parameter that it gives. */
const spoken: Readonly<Record<string, string>> = {
  q: 'What to look for',
  id: 'The id of the tool',
  need: 'What is needed',
  reason: '--because',
  from: 'The first end',
  to: 'The second end',
  left: 'The first of the two',
  right: 'The second of the two',
};

/**
 * What a command was called with, as the call it stands for takes it: `--max-price` gives `maxPrice`.
 * @param options by name of the option
 * @param typed what stands without an option, by parameter
 * @throws UsageError that says what each wrong one must be
 */
export function callInput<In extends z.ZodType>(
  call: { readonly input: In },
  options: Readonly<Record<string, unknown>>,
  typed: Readonly<Record<string, unknown>> = {},
): z.output<In> {
  const given = Object.entries(options).map(([option, value]) => [parameter(option), value] as const);
  const values = [...given, ...Object.entries(typed)].filter(([, value]) => value !== undefined);
  const parsed = call.input.safeParse(Object.fromEntries(values), { error: inPlainWords });
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path: [name = ''], message }) => {
    const option = Object.keys(options).find((one) => parameter(one) === name);
    const said = option === undefined ? (spoken[String(name)] ?? String(name)) : `--${option}`;
    return `${said} ${message}`;
  });
  throw new UsageError(`${wrong.join('; ')}.`);
}

const parameter = (option: string): string =>
  option.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
