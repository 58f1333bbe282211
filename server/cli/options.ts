import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './command.ts';

/**
 * The options and names that a command was called with.
 * @param most names that may stand beside the options
 * @throws UsageError that says which is wrong
 */
export function parseOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  most: number,
) {
  const parsed = parse(args, options);
  const [unexpected] = parsed.positionals.slice(most);
  if (unexpected !== undefined) throw new UsageError(`"${unexpected}" is not expected here.`);
  return parsed;
}

function parse<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
