import { search as call } from '#contract/calls.ts';
import type { SearchAnswer } from '#contract/search.ts';
import { search } from '../answers/search.ts';
import { BadRequest } from '../http/problems.ts';
import { formatMoney } from '../scoring/price-units.ts';
import { callInput } from './call-input.ts';
import { UsageError, type Command } from './command.ts';
import { parseOptions } from './options.ts';
import { table } from './table.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 30_000;

export const searchCommand: Command = {
  name: 'search',
  usage:
    'search TEXT… [--kind tool|capability] [--type T] [--pricing P] [--source S] [--capability C] [--max-price DOLLARS] [--min-context TOKENS] [--released-after DATE] [--open-weights yes|no] [--sort best|price] [--limit N] [--cursor C] [--json]',
  summary:
    'Find tools and capabilities by name, or by what you need in your own words. The same operators as on the page: type: free: cap: source: maxPrice: …',
  async run(args) {
    const { values, positionals } = parseOptions(args, options, Infinity);
    const { json, ...named } = values;
    const input = callInput(call, named, { q: positionals.join(' ') });
    try {
      const answer = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => search(db, input));
      process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : report(answer, input.sort));
      return 0;
    } catch (error) {
      if (error instanceof BadRequest) throw new UsageError(error.message);
      throw error;
    }
  },
};

const text = { type: 'string' } as const;
const options = {
  kind: text,
  type: text,
  pricing: text,
  source: text,
  capability: text,
  'max-price': text,
  'min-context': text,
  'released-after': text,
  'open-weights': text,
  sort: text,
  limit: text,
  cursor: text,
  json: { type: 'boolean', default: false },
} as const;

function report(
  { hits, total, named, meaning, lookedAt, next }: SearchAnswer,
  sort: 'best' | 'price',
): string {
  if (hits.length === 0) return 'Nothing found.\n';
  const priced = sort === 'price';
  const rows = hits.map(({ kind, id, name, type, why, lowestInputPerMillion: dollars }) => [
    ...(priced ? [dollars === null ? '?' : formatMoney(dollars)] : []),
    name,
    type,
    `${kind}:${id}`,
    why.text,
  ]);
  const head = [...(priced ? ['1M prompt tokens'] : []), 'name', 'type', 'id', 'why'];
  const notes = [
    named.length > 0 && `Taken into account: ${named.map(({ name }) => name).join(', ')}.`,
    meaning === 'off' && 'By words only: the model that reads meaning is not there.',
    lookedAt !== null && `Of the ${lookedAt.toLocaleString('en')} nearest in meaning, those that fit.`,
    next !== null && `${hits.length} of ${total} shown; go on with --cursor ${next}`,
  ].filter((note) => note !== false);
  return `${table(rows, head)}${notes.map((note) => `${note}\n`).join('')}`;
}
