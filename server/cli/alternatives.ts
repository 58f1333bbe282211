import { howMany } from '#contract/how-many.ts';
import { type Alternatives, alternatives as call } from '#contract/alternatives.ts';
import { littleKnownText, tooLittleKnown } from '#contract/alternatives-text.ts';
import { priceWord } from '#contract/price-words.ts';
import { alternatives } from '../answers/alternatives.ts';
import { callInput } from './call-input.ts';
import { UsageError, type Command } from './command.ts';
import { listingOptions } from './listing-options.ts';
import { parseOptions } from './options.ts';
import { table } from './table.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 60_000;
const options = { must: { type: 'string' }, versions: { type: 'boolean' }, ...listingOptions } as const;

export const alternativesCommand: Command = {
  name: 'alternatives',
  usage:
    'alternatives ID [--must CAPABILITY,…] [--pricing free] [--type TYPE] [--versions] [--limit N] [--cursor C] [--json]',
  summary: 'Alternatives to a tool, best first: who won, what each lacks, and why.',
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

const count = (value: number) => value.toLocaleString('en');

function told(answer: Alternatives): string {
  const { tool, items, total, considered, method, next } = answer;
  if (items.length === 0)
    return `No alternative to ${tool.name} fits, of ${howMany(considered, 'candidate')}.\n${alsoFound(answer)}`;
  const rows = items.map((item, i) => [
    i + 1,
    item.score.toFixed(2),
    item.tool.name,
    item.tool.id,
    item.tool.type,
    priceWord(item.tool) ?? '?',
    wonOf(item),
    item.priceRatio === null
      ? '?'
      : `×${item.priceRatio.toLocaleString('en', { maximumSignificantDigits: 2 })}`,
    // Where too little is known of either of the two nothing is said to be lost, and of the tool nothing to be added.
    tooLittleKnown(answer, item).length > 0 ? '?' : item.missing.length,
    answer.known === 'little' ? '?' : item.gained.length,
    [item.upkeep.stale ? (item.upkeep.state ?? `last updated ${item.upkeep.updated}`) : '', item.why]
      .filter((text) => text !== '')
      .join(': '),
  ]);
  const head = ['', 'similar', 'name', 'id', 'type', 'pricing', 'won', 'price', 'lost', 'added', 'why'];
  const shown = `${count(items.length)} of ${count(total)} that fit, from ${count(considered)} scored by ${method.id}`;
  const more = next === null ? '' : `Continue with --cursor ${next}\n`;
  const little = littleKnownText(answer);
  return `Alternatives to ${tool.name}: ${shown}. "?" is no data.\n${little === null ? '' : `${little}\n`}\n${table(rows, head)}${more}${alsoFound(answer)}`;
}

/** Of the source that decided most: "61 % of 1,918". */
function wonOf({ result }: Alternatives['items'][number]): string {
  const first = result?.[0];
  if (first === undefined) return '?';
  return `${Math.round(100 * first.share)} % of ${count(first.wins + first.losses + first.ties)}`;
}

/** What goes with the tool, and how many entries are left out. */
function alsoFound({ tool, worksWith, leftOutTotal }: Alternatives): string {
  if (worksWith.length === 0) return leftOutTotal === 0 ? '' : `\nLeft out: ${count(leftOutTotal)}.\n`;
  const rows = worksWith.map(({ tool: one, how }) => [one.name, one.id, how]);
  return `\nWorks with ${tool.name}, not instead of it (${count(leftOutTotal)} left out):\n\n${table(rows, ['name', 'id', 'how'])}`;
}
