import { switchPlan as call } from '#contract/alternative-calls.ts';
import type { SwitchPlan } from '#contract/coverage.ts';
import { switchPlan } from '../answers/switch-plan.ts';
import { callInput } from './call-input.ts';
import { UsageError, type Command } from './command.ts';
import { coverageReport, monthlyInWords } from './coverage-report.ts';
import { coveringOptions } from './covering-options.ts';
import { parseOptions } from './options.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 60_000;
const options = { must: { type: 'string' }, ...coveringOptions } as const;

export const switchCommand: Command = {
  name: 'switch',
  usage:
    'switch ID [--must CAPABILITY,…] [--pricing free] [--type TYPE] [--prompt TOKENS] [--completion TOKENS] [--promptLength TOKENS] [--limit N] [--cursor C] [--json]',
  summary: 'What a tool can be replaced by, what is lost, and the cheapest at tokens a month.',
  async run(args) {
    const { values, positionals } = parseOptions(args, options, 1);
    const [id] = positionals;
    if (id === undefined)
      throw new UsageError('Say which tool to replace: its id, as "search" and every link show it.');
    const { json, ...asked } = values;
    const input = callInput(call, asked, { id });
    const plan = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => switchPlan(db, input));
    process.stdout.write(json ? `${JSON.stringify(plan, null, 2)}\n` : told(plan));
    return 0;
  },
};

function told(plan: SwitchPlan): string {
  const { tool, must, capabilities, coverage } = plan;
  if (must.length === 0)
    return `Nothing is known that ${tool.name} can do. Say with --must what is to be kept.\n`;
  const kept = `Instead of ${tool.name} (${tool.id}), keeping ${must.length}; it can do ${capabilities.length}:\n\n`;
  return `${kept}${coverageReport(coverage, plan.usage !== null)}\n${bestInWords(plan)}${costInWords(plan)}`;
}

function bestInWords({ best, lost, must, capabilities }: SwitchPlan): string {
  if (best === null) return 'No single tool that fits replaces it.\n';
  const loses =
    lost.length === 0
      ? 'nothing is lost'
      : `lost of the ${capabilities.length}: ${lost.map(({ name }) => name).join(', ')}`;
  return `Best alone: ${best.tool.name}, which covers ${best.covered} of ${must.length}; ${loses}.\n`;
}

function costInWords({ usage, cheapest, today, tool }: SwitchPlan): string {
  if (usage === null) return 'Say --prompt and --completion, tokens a month, to see what it costs.\n';
  const now = today === null ? 'at no price that is known' : `at ${monthlyInWords(today)}`;
  const then =
    cheapest?.monthly == null
      ? 'No tool keeps all of it at a price that is known'
      : `Cheapest that keeps all of it: ${cheapest.tool.name} at ${monthlyInWords(cheapest.monthly)}`;
  const tokens = `${usage.prompt.toLocaleString('en')} prompt and ${usage.completion.toLocaleString('en')} completion tokens${usage.promptLength === undefined ? '' : `, ${usage.promptLength.toLocaleString('en')} a prompt,`}`;
  return `${then}, beside ${tool.name} today ${now}, for ${tokens} a month.\n`;
}
