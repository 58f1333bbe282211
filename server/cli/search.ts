import type { z } from 'zod';
import { search as call, type SearchAnswer } from '#contract/search.ts';
import { priceWord, whosePrice } from '#contract/price-words.ts';
import { toldLineText } from '#contract/told-line.ts';
import { search } from '../answers/search.ts';
import { BadRequest } from '../problems/problems.ts';
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
    'search TEXT… [--kind tool|capability] [--type T] [--not-type T] [--not-name N] [--pricing P] [--free yes|no|unknown] [--source S] [--vendor V] [--not-vendor V] [--licence L] [--language L] [--family ID] [--capability C] [--max-price DOLLARS] [--min-context TOKENS] [--released-after DATE] [--open-weights yes|no] [--sort best|price|newest] [--limit N] [--cursor C] [--json]',
  summary:
    'Find tools and capabilities by name, or by what you need in your own words. Every filter is an operator too (type:model free:yes cap:translation vendor:"Mistral AI"), and may be repeated.',
  async run(args) {
    const { values, positionals } = parseOptions(args, options, Infinity);
    const { json, ...named } = values;
    const input = callInput(call, named, { q: positionals.join(' ') });
    try {
      const answer = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => search(db, input));
      process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : searchReport(answer, input));
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
  'not-type': several,
  'not-name': several,
  pricing: several,
  free: several,
  source: several,
  vendor: several,
  'not-vendor': several,
  licence: several,
  language: several,
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
  { hits, total, named, board, meaning, lookedAt, next, notes: read, read: asked }: SearchAnswer,
  { sort, maxPrice }: Pick<z.output<typeof call.input>, 'sort' | 'maxPrice'>,
): string {
  if (hits.length === 0) return ['Nothing found.', ...read].map((note) => `${note}\n`).join('');
  const priced = sort === 'price' || maxPrice !== undefined || asked.some(({ what }) => what === 'maxPrice');
  const rows = hits.map(
    ({
      kind,
      id,
      name,
      line,
      composed,
      type,
      status,
      free,
      licence,
      matchesByKind,
      why,
      lowestInputPerMillion: dollars,
      price,
    }) => [
      ...(priced
        ? [
            dollars === null ? null : formatMoney(dollars),
            price === null ? null : whosePrice(price, formatMoney).replace(/^at /, ''),
          ]
        : []),
      name,
      status === null ? type : `${type}, ${status}`,
      `${kind}:${id}`,
      kind === 'tool' ? priceWord({ free }) : '',
      kind === 'tool' ? licence : '',
      matchedCell(matchesByKind),
      toldLineText({ description: line, composed }),
      why.text,
    ],
  );
  const head = [
    ...(priced ? ['1M input tokens', 'at'] : []),
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
    board !== null && `${board.text} All of it: npm run cli -- ratings --source ${board.source}`,
    named.length > 0 && `Also taken into account: ${named.map(({ name }) => name).join(', ')}.`,
    meaning === 'off' && 'By words only: search by meaning is off.',
    lookedAt !== null &&
      `Only the ${lookedAt.toLocaleString('en')} closest by meaning were checked against the filters.`,
    next !== null && `${hits.length} of ${total} shown; go on with --cursor ${next}`,
  ].filter((note) => note !== false);
  return `${table(rows, head)}${notes.map((note) => `${note}\n`).join('')}`;
}
