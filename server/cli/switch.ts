import { type SwitchPlan, switchPlan as call } from '#contract/coverage.ts';
import { priceRatioText, tooLittleKnown, upkeepText } from '#contract/alternatives-text.ts';
import { switchPlan } from '../answers/switch-plan.ts';
import { callInput } from './call-input.ts';
import { UsageError, type Command } from './command.ts';
import { coverageReport, monthlyInWords } from './coverage-report.ts';
import { coveringOptions } from './covering-options.ts';
import { parseOptions } from './options.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 60_000;
const options = { must: { type: 'string' }, versions: { type: 'boolean' }, ...coveringOptions } as const;

export const switchCommand: Command = {
  name: 'switch',
  usage:
    'switch ID [--must CAPABILITY,…] [--pricing free] [--type TYPE] [--versions] [--prompt TOKENS] [--completion TOKENS] [--prompt-length TOKENS] [--limit N] [--cursor C] [--json]',
  summary:
    'The alternatives to a tool against what it must keep, what is lost, and the cheapest at tokens a month.',
  async run(args) {
    const { values, positionals } = parseOptions(args, options, 1);
    const [id] = positionals;
    if (id === undefined)
      throw new UsageError('Say which tool to replace: its id, as "search" and every link show it.');
    const { json, ...asked } = values;
    const input = callInput(call, asked, { id });
    const plan = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => switchPlan(db, input));
    process.stdout.write(json ? `${JSON.stringify(plan, null, 2)}\n` : switchReport(plan));
    return 0;
  },
};

export function switchReport(plan: SwitchPlan): string {
  const { tool, must, capabilities, coverage } = plan;
  const head = `Switching from ${tool.name} (${tool.id}), keeping ${must.length} of ${capabilities.length}. The alternatives, best first:\n\n`;
  const little =
    must.length === 0 ? `Too little known of ${tool.name} to say what a switch would keep.\n` : '';
  return `${little}${head}${coverageReport(coverage, plan.usage !== null)}\n${bestInWords(plan)}${costInWords(plan)}`;
}

function bestInWords(plan: SwitchPlan): string {
  const { best, lost, unsaid, must, why, priceRatio, upkeep } = plan;
  if (best === null) return 'No single alternative fits.\n';
  const little = tooLittleKnown(plan, best);
  const names = (some: typeof lost) => some.map(({ name }) => name).join(', ');
  const loses =
    little.length > 0
      ? `too little known of ${little.join(' and ')} to say what is lost`
      : [
          lost.length === 0 ? 'no known losses' : `lost: ${names(lost)}`,
          unsaid.length > 0 && `no data: ${names(unsaid)}`,
        ]
          .filter((text) => text !== false)
          .join('; ');
  const beside = [priceRatioText({ priceRatio }), upkeep && upkeepText({ upkeep })].filter(Boolean);
  const price = best.monthly === null ? '' : `, ${monthlyInWords(best.monthly)} a month`;
  return [
    `Best alternative: ${best.tool.name}, which covers ${best.covered} of ${must.length}${price}; ${[...beside, loses].join('; ')}.\n`,
    why === null ? '' : `${why}\n`,
  ].join('');
}

function costInWords({ usage, cheapest, today, tool }: SwitchPlan): string {
  if (usage === null) return 'Add --prompt and --completion, tokens a month, to see what it costs.\n';
  const now = today === null ? 'no price in our data' : monthlyInWords(today);
  const then =
    cheapest?.monthly == null
      ? 'No alternative with a price keeps all of it'
      : `Cheapest that keeps all of it: ${cheapest.tool.name} at ${monthlyInWords(cheapest.monthly)}`;
  const tokens = `${usage.prompt.toLocaleString('en')} input and ${usage.completion.toLocaleString('en')} output tokens${usage.promptLength === undefined ? '' : `, ${usage.promptLength.toLocaleString('en')} a prompt,`}`;
  return `${then}; ${tool.name} today: ${now}, for ${tokens} a month.\n`;
}
