import { coverage as call } from '#contract/coverage.ts';
import { coverage } from '../answers/coverage.ts';
import { callInput } from './call-input.ts';
import { UsageError, type Command } from './command.ts';
import { coverageReport } from './coverage-report.ts';
import { coveringOptions } from './covering-options.ts';
import { parseOptions } from './options.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 60_000;
const maxNeeded = 20;

export const coverageCommand: Command = {
  name: 'coverage',
  usage:
    'coverage CAPABILITY… [--pricing free] [--type TYPE] [--prompt TOKENS] [--completion TOKENS] [--prompt-length TOKENS] [--limit N] [--cursor C] [--json]',
  summary: 'Which tools cover a need, and the fewest that together cover it; prices at tokens a month.',
  async run(args) {
    const { values, positionals } = parseOptions(args, coveringOptions, maxNeeded);
    if (positionals.length === 0)
      throw new UsageError('Say what is needed: ids of capabilities, as "search" shows them.');
    const { json, ...filters } = values;
    const input = callInput(call, filters, { need: positionals.join(',') });
    const answer = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => coverage(db, input));
    const usageStated = input.prompt !== undefined || input.completion !== undefined;
    process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : coverageReport(answer, usageStated));
    return 0;
  },
};
