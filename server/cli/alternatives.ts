import type { Alternatives } from '#contract/alternatives.ts';
import { alternatives as call } from '#contract/alternative-calls.ts';
import { priceWord } from '#contract/price-words.ts';
import { alternatives } from '../answers/alternatives.ts';
import { callInput } from './call-input.ts';
import { UsageError, type Command } from './command.ts';
import { listingOptions } from './listing-options.ts';
import { parseOptions } from './options.ts';
import { table } from './table.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 60_000;
const options = { must: { type: 'string' }, ...listingOptions } as const;

export const alternativesCommand: Command = {
  name: 'alternatives',
  usage:
    'alternatives ID [--must CAPABILITY,…] [--pricing free] [--type TYPE] [--limit N] [--cursor C] [--json]',
  summary: 'What else can do what a tool does, best first, with what each lacks and why.',
  async run(args) {
    const { values, positionals } = parseOptions(args, options, 1);
    const { json, ...filters } = values;
    const [id] = positionals;
    if (id === undefined)
      throw new UsageError('Say of which tool: its id, as "search" and every link show it.');
    const input = callInput(call, filters, { id });
    const answer = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => alternatives(db, input));
    process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : told(answer));
    return 0;
  },
};

function told({ tool, items, total, considered, method, next }: Alternatives): string {
  const count = (value: number) => value.toLocaleString('en');
  if (items.length === 0)
    return `No tool that fits was found among ${count(considered)} beside ${tool.name}.\n`;
  const rows = items.map(
    ({ tool: { id, name, type, pricing, free }, score, parts, missing, gained, why }) => [
      score.toFixed(2),
      ...[parts.capabilities, parts.meaning, parts.matches, parts.listed].map(
        (part) => part?.toFixed(2) ?? '?',
      ),
      name,
      id,
      type,
      priceWord({ pricing, free }) ?? '?',
      // Where it is not known what it offers, that it lacks something is not known either.
      ...(parts.capabilities === null ? ['?', '?'] : [missing.length, gained.length]),
      why,
    ],
  );
  const parts = ['capabilities', 'meaning', 'matches', 'lists'];
  const head = ['score', ...parts, 'name', 'id', 'type', 'pricing', 'lacks', 'gains', 'why'];
  const shown = `${count(items.length)} of ${count(total)} that fit, from ${count(considered)} scored by ${method.id}`;
  const more = next === null ? '' : `Go on with --cursor ${next}\n`;
  return `Alternatives of ${tool.name}: ${shown}. "?" is not known.\n\n${table(rows, head)}${more}`;
}
