import { rates as call, type Rates } from '#contract/rates.ts';
import { judgeText, percentText, voteText } from '#contract/result-text.ts';
import { rates } from '../answers/rates.ts';
import { callInput } from './call-input.ts';
import { UsageError, type Command } from './command.ts';
import { parseOptions } from './options.ts';
import { table } from './table.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 60_000;
const options = {
  quality: { type: 'string' },
  tool: { type: 'string' },
  source: { type: 'string' },
  limit: { type: 'string' },
  cursor: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

export const ratesCommand: Command = {
  name: 'rates',
  usage: 'rates --quality QUALITY | --tool ID [--source SOURCE] [--limit N] [--cursor C] [--json]',
  summary:
    'Votes of people on a quality by tool, or on a tool by quality, per participation where that is known.',
  async run(args) {
    const { values } = parseOptions(args, options, 0);
    const { json, ...filters } = values;
    if (filters.quality === undefined && filters.tool === undefined)
      throw new UsageError('Say on what: --quality, as "capabilities --kind quality" lists them, or --tool.');
    const input = callInput(call, filters);
    const answer = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => rates(db, input));
    process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : told(answer));
    return 0;
  },
};

function told({ items, total, next }: Rates): string {
  if (items.length === 0) return 'No votes.\n';
  const rows = items.map((row) => [
    row.share === null ? null : percentText(row.share),
    row.tool.name,
    row.tool.id,
    voteText(row.quality.name, row),
    row.source,
  ]);
  const judges = [
    ...new Set(items.flatMap((row) => (judgeText(row) ? [`${row.source}: ${judgeText(row)}`] : []))),
  ];
  const more = next === null ? '' : `${items.length} of ${total}. Go on with --cursor ${next}\n`;
  return `${table(rows, ['share', 'tool', 'id', 'votes', 'source'])}${more}${judges.map((line) => `${line}\n`).join('')}`;
}
