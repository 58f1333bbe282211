import { type CapabilityTools, capabilityTools as call } from '#contract/capabilities.ts';
import { priceWord } from '#contract/price-words.ts';
import { judgeText, resultOrRateText, tooManyResults } from '#contract/result-text.ts';
import { runWaysText } from '#contract/run-ways.ts';
import { toldLineText } from '#contract/told-line.ts';
import { capabilityTools } from '../answers/capabilities.ts';
import { formatMoney } from '../scoring/price-units.ts';
import { callInput } from './call-input.ts';
import { UsageError, type Command } from './command.ts';
import { parseOptions } from './options.ts';
import { matchedCell, table } from './table.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 60_000;
const options = {
  type: { type: 'string' },
  pricing: { type: 'string' },
  licence: { type: 'string' },
  source: { type: 'string' },
  sort: { type: 'string' },
  limit: { type: 'string' },
  cursor: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

export const howCommand: Command = {
  name: 'how',
  usage:
    'how CAPABILITY [--type T] [--pricing P] [--licence L] [--source S] [--sort best|matches|name|price] [--limit N] [--cursor C] [--json]',
  summary:
    'Compare how tools do something, the best fit first: in their sources’ words, with price, licence, ways to run and results on it.',
  async run(args) {
    const { values, positionals } = parseOptions(args, options, 1);
    const { json, ...asked } = values;
    if (positionals.length === 0)
      throw new UsageError('Name a capability by its id, as "capabilities" lists them.');
    const input = callInput(call, asked, { id: positionals[0] });
    const found = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => capabilityTools(db, input));
    process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : howReport(found));
    return 0;
  },
};

export function howReport({ total, items, next }: CapabilityTools): string {
  if (items.length === 0) return 'No tool that does it fits.\n';
  const tooMany = items.some(({ judged }) => judged === null);
  const rows = items.map(({ tool, ways, judged, offers, why }) => [
    tool.name,
    tool.type,
    tool.id,
    joined(offers.map(({ description }) => description)),
    joined(offers.map(({ basis }) => basis)),
    toldLineText(tool),
    why,
    priceWord(tool),
    tool.lowestInputPerMillion === null ? null : formatMoney(tool.lowestInputPerMillion),
    tool.licence,
    runWaysText(ways),
    matchedCell(tool.matchesByKind),
    ...(tooMany
      ? []
      : [
          joined(
            (judged ?? []).map(({ kind, title, ...results }) =>
              [resultOrRateText(results, kind), title, judgeText(results)]
                .filter((one) => one !== null)
                .join(', '),
            ),
          ),
        ]),
  ]);
  const head = [
    'name',
    'type',
    'id',
    'how',
    'basis',
    'line',
    'why here',
    'pricing',
    '1M input tokens',
    'licence',
    'ways to run',
    'matched',
    ...(tooMany ? [] : ['results on it']),
  ];
  const shown =
    total === null
      ? `Showing the first ${items.length}; there are more.`
      : `${items.length} of ${total.toLocaleString('en')}.`;
  const more = next === null ? '' : `${shown} Go on with --cursor ${next}\n`;
  return `${table(rows, head)}${tooMany ? `${tooManyResults}\n` : ''}${more}`;
}

/** What several sources say, each once; null where none does. */
const joined = (said: readonly (string | null)[]): string | null =>
  [...new Set(said.filter((one) => one !== null))].join('; ') || null;
