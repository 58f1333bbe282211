import { howMany } from '#contract/how-many.ts';
import { openAlternatives as call, type OpenAlternatives } from '#contract/open-alternatives.ts';
import { openAlternatives } from '../answers/open-alternatives.ts';
import { callInput } from './call-input.ts';
import type { Command } from './command.ts';
import { parseOptions } from './options.ts';
import { table } from './table.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 60_000;
const options = {
  source: { type: 'string' },
  limit: { type: 'string' },
  cursor: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

export const openAlternativesCommand: Command = {
  name: 'open-alternatives',
  usage: 'open-alternatives [--source SOURCE] [--limit N] [--cursor C] [--json]',
  summary: 'Commercial products and what lists name as their open alternatives, with what is left out.',
  async run(args) {
    const { values } = parseOptions(args, options, 0);
    const { json, ...filters } = values;
    const input = callInput(call, filters);
    const answer = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => openAlternatives(db, input));
    process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : told(answer));
    return 0;
  },
};

function told({ items, total, next, pairs }: OpenAlternatives): string {
  const rows = items.flatMap(({ product, alternatives }) =>
    alternatives.map(({ tool, open, listings, sources }) => [
      product.name,
      tool.name,
      tool.id,
      open,
      listings,
      sources.join(', '),
    ]),
  );
  const { shown, bothOpen, bothCommercial, unknown } = pairs;
  const more = next === null ? '' : `${items.length} of ${total} products. Go on with --cursor ${next}\n`;
  const leftOut = `${howMany(shown, 'pair')} of a commercial and an open tool; left out: ${bothOpen} of two open ones, ${bothCommercial} of two commercial ones, ${unknown} where no fact says which.`;
  const head = ['product', 'open alternative', 'id', 'why', 'lists', 'sources'];
  return `${rows.length > 0 ? table(rows, head) : ''}${more}${leftOut}\n`;
}
