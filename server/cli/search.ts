import { search as call } from '#contract/calls.ts';
import { priceWord } from '#contract/price-words.ts';
import type { SearchAnswer } from '#contract/search.ts';
import { search } from '../answers/search.ts';
import { BadRequest } from '../http/problems.ts';
import { formatMoney } from '../scoring/price-units.ts';
import { callInput } from './call-input.ts';
import { UsageError, type Command } from './command.ts';
import { parseOptions } from './options.ts';
import { matchedCell, table } from './table.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 30_000;

export const searchCommand: Command = {
  name: 'search',
  usage:
    'search TEXT… [--kind tool|capability] [--type T] [--pricing P] [--free yes|no|unknown] [--source S] [--vendor V] [--licence L] [--family ID] [--capability C] [--max-price DOLLARS] [--min-context TOKENS] [--released-after DATE] [--open-weights yes|no] [--sort best|price] [--limit N] [--cursor C] [--json]',
  summary:
    'Find tools and capabilities by name, or by what you need in your own words. Every filter is an operator too (type:model free:yes cap:translation vendor:"Mistral AI"), and may be repeated.',
  async run(args) {
    const { values, positionals } = parseOptions(args, options, Infinity);
    const { json, ...named } = values;
    const input = callInput(call, named, { q: positionals.join(' ') });
    try {
      const answer = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => search(db, input));
      process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : searchReport(answer, input.sort));
      return 0;
    } catch (error) {
      if (error instanceof BadRequest) throw new UsageError(error.message);
      throw error;
    }
  },
};

const text = { type: 'string' } as const;
/** May be given several times. */
const several = { type: 'string', multiple: true } as const;
const options = {
  kind: text,
  type: several,
  pricing: several,
  free: several,
  source: several,
  vendor: several,
  licence: several,
  family: several,
  capability: several,
  'max-price': several,
  'min-context': several,
  'released-after': several,
  'open-weights': several,
  sort: text,
  limit: text,
  cursor: text,
  json: { type: 'boolean', default: false },
} as const;

export function searchReport(
  { hits, total, named, meaning, lookedAt, next, notes: read }: SearchAnswer,
  sort: 'best' | 'price',
): string {
  if (hits.length === 0) return ['Nothing found.', ...read].map((note) => `${note}\n`).join('');
  const priced = sort === 'price';
  const rows = hits.map(
    ({
      kind,
      id,
      name,
      line,
      type,
      status,
      free,
      licence,
      matchesByKind,
      why,
      lowestInputPerMillion: dollars,
    }) => [
      ...(priced ? [dollars === null ? null : formatMoney(dollars)] : []),
      name,
      status === null ? type : `${type}, ${status}`,
      `${kind}:${id}`,
      kind === 'tool' ? priceWord({ free }) : '',
      kind === 'tool' ? licence : '',
      matchedCell(matchesByKind),
      line,
      why.text,
    ],
  );
  const head = [
    ...(priced ? ['1M input tokens'] : []),
    'name',
    'type',
    'id',
    'pricing',
    'licence',
    'matched',
    'line',
    'why',
  ];
  const notes = [
    ...read,
    named.length > 0 && `Also taken into account: ${named.map(({ name }) => name).join(', ')}.`,
    meaning === 'off' && 'By words only: search by meaning is off.',
    lookedAt !== null &&
      `Only the ${lookedAt.toLocaleString('en')} closest by meaning were checked against the filters.`,
    next !== null && `${hits.length} of ${total} shown; go on with --cursor ${next}`,
  ].filter((note) => note !== false);
  return `${table(rows, head)}${notes.map((note) => `${note}\n`).join('')}`;
}
