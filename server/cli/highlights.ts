import { ratingHighlights as call, type RatingHighlights } from '#contract/ratings.ts';
import { rateText } from '#contract/result-text.ts';
import { ratingHighlights } from '../answers/rating-highlights.ts';
import { callInput } from './call-input.ts';
import type { Command } from './command.ts';
import { parseOptions } from './options.ts';
import { table } from './table.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 60_000;
const options = {
  context: { type: 'string' },
  judge: { type: 'string' },
  kind: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

export const highlightsCommand: Command = {
  name: 'highlights',
  usage: 'highlights [SOURCE] [--context CONTEXT] [--judge JUDGE] [--kind KIND] [--json]',
  summary:
    'A board in few words: who leads, the closest contests, and what is rated above larger models of its maker; without a source, the board with most evidence.',
  async run(args) {
    const { values, positionals } = parseOptions(args, options, 1);
    const { json, ...filters } = values;
    const [source] = positionals;
    const input = callInput(call, filters, source === undefined ? {} : { source });
    const answer = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => ratingHighlights(db, input));
    process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : told(answer));
    return 0;
  },
};

function told({ label, headline, leading, contests, surprises, separated }: RatingHighlights): string {
  const rows = leading.flatMap(({ class: own, items }) =>
    items.map(({ tool, rating, low, high, matches }) => [
      own,
      Math.round(rating),
      `${Math.round(low)} to ${Math.round(high)}`,
      matches,
      tool.name,
      tool.id,
    ]),
  );
  const more = leading.flatMap(({ class: own, total, items }) =>
    total > items.length ? [`Class ${own} holds ${total}; ${items.length} are listed.`] : [],
  );
  const lines = [
    ...more,
    leading.length > 0 && separated.text,
    contests.total > 0 && `\nClosest contests (${contests.items.length} of ${contests.total}):`,
    ...contests.items.map(
      ({ first, second, matches, ...rate }) =>
        `${first.name} against ${second.name}: ${rateText({ of: matches, ...rate })}`,
    ),
    surprises.total > 0 && `\nRated above a larger one (${surprises.items.length} of ${surprises.total}):`,
    ...surprises.items.map(
      ({ smaller, larger, smallerBillions, largerBillions }) =>
        `${smaller.name} (${smallerBillions}B) above ${larger.name} (${largerBillions}B)`,
    ),
  ].filter((line) => typeof line === 'string');
  const ordered = rows.length > 0 ? table(rows, ['class', 'points', '95 %', 'matches', 'tool', 'id']) : '';
  return `${label}\n${headline}\n\n${ordered}${lines.map((line) => `${line}\n`).join('')}`;
}
