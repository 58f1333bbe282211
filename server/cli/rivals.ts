import { judgedOf } from '#contract/rate.ts';
import {
  judgeText,
  noRivalBeatsIt,
  percentText,
  resultText,
  standingText,
  unjudgedText,
} from '#contract/result-text.ts';
import { rivals as call, type Rivals } from '#contract/rivals.ts';
import { rivals } from '../answers/rivals.ts';
import { callInput } from './call-input.ts';
import { UsageError, type Command } from './command.ts';
import { parseOptions } from './options.ts';
import { counted, table } from './table.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 60_000;
const options = {
  source: { type: 'string' },
  context: { type: 'string' },
  limit: { type: 'string' },
  cursor: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

export const rivalsCommand: Command = {
  name: 'rivals',
  usage: 'rivals ID [--source SOURCE] [--context CONTEXT] [--limit N] [--cursor C] [--json]',
  summary: 'Whom a tool met and how it ended, who is clearly ahead of it first.',
  async run(args) {
    const { values, positionals } = parseOptions(args, options, 1);
    const { json, ...filters } = values;
    const [id] = positionals;
    if (id === undefined)
      throw new UsageError('Say of which tool: its id, as "search" and every link show it.');
    const input = callInput(call, filters, { id });
    const answer = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => rivals(db, input));
    process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : told(answer));
    return 0;
  },
};

function told(answer: Rivals): string {
  const { tool, items, total, next, complete, lookedAt } = answer;
  if (answer.rivals === 0) return `No head-to-head results of ${tool.name}.\n`;
  const sentences = [
    standingText(answer),
    noRivalBeatsIt(answer) && 'No rival beats it in our data',
    unjudgedText(answer),
    !complete && `Of the ${lookedAt.toLocaleString('en')} most compared; it has more`,
  ].filter(Boolean);
  const rows = items.map((row) => [
    row.share === null ? 'not rated' : percentText(row.share),
    counted(judgedOf(row)),
    row.tool.name,
    row.tool.id,
    resultText(row, row.kinds),
    row.source,
  ]);
  const head = ['won', 'judged', 'against', 'id', tool.name, 'source'];
  const judges = [
    ...new Set(items.flatMap((row) => (judgeText(row) ? [`${row.source}: ${judgeText(row)}`] : []))),
  ];
  const more = next === null ? '' : `${items.length} of ${total}. Go on with --cursor ${next}\n`;
  return `${tool.name}. ${sentences.join('. ')}.\n\n${table(rows, head)}${more}${judges.map((line) => `${line}\n`).join('')}`;
}
