import { csvLine } from '#contract/formats/csv-line.ts';
import {
  ratings as call,
  ratingTables as tablesCall,
  type Ratings,
  type RatingTables,
} from '#contract/ratings.ts';
import { percentText } from '#contract/result-text.ts';
import { ratings, ratingTables } from '../answers/ratings.ts';
import { callInput } from './call-input.ts';
import { UsageError, type Command } from './command.ts';
import { parseOptions } from './options.ts';
import { table } from './table.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 60_000;
const options = {
  context: { type: 'string' },
  judge: { type: 'string' },
  kind: { type: 'string' },
  limit: { type: 'string' },
  cursor: { type: 'string' },
  json: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
} as const;

export const ratingsCommand: Command = {
  name: 'ratings',
  usage:
    'ratings [SOURCE] [--context CONTEXT] [--judge JUDGE] [--kind KIND] [--limit N] [--cursor C] [--json | --csv]',
  summary:
    'Who beats whom over a whole board, with intervals, classes and checks; without a source, the boards that are rated.',
  async run(args) {
    const { values, positionals } = parseOptions(args, options, 1);
    const { json, csv, ...filters } = values;
    const [source] = positionals;
    if (json && csv) throw new UsageError('Say --json or --csv, not both.');
    if (source === undefined && Object.values(filters).some((value) => value !== undefined))
      throw new UsageError(
        'Say of which source, such as: ratings wildbench. Without one the boards are listed.',
      );
    const write = <Answer>(
      answer: Answer,
      told: (answer: Answer) => string,
      lines: (answer: Answer) => string,
    ) =>
      process.stdout.write(
        json ? `${JSON.stringify(answer, null, 2)}\n` : csv ? lines(answer) : told(answer),
      );
    if (source === undefined) {
      const input = callInput(tablesCall, {});
      write(
        await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => ratingTables(db, input)),
        boards,
        boardLines,
      );
      return 0;
    }
    const input = callInput(call, filters, { source });
    write(await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => ratings(db, input)), told, ratingLines);
    return 0;
  },
};

function boards({ items }: RatingTables): string {
  if (items.length === 0) return 'Nothing is rated.\n';
  const rows = items.map((one) => [
    one.rated === 0 ? 'not rated' : `${one.rated} of ${one.tools}`,
    one.matches,
    one.kind,
    one.source,
    one.context ?? (one.part === 'whole' ? 'all contexts' : ''),
    one.label,
    one.leader?.name ?? '',
  ]);
  return table(rows, ['rated', 'matches', 'kind', 'source', 'context', 'called', 'first']);
}

function told(answer: Ratings): string {
  const { items, total, next, unrated, checks, separated, fragility, reference } = answer;
  const rows = items.map((row) => [
    row.class,
    row.rankLow === row.rankHigh ? `${row.rankLow}` : `${row.rankLow}-${row.rankHigh}`,
    Math.round(row.rating),
    `${Math.round(row.low)} to ${Math.round(row.high)}`,
    percentText(row.share),
    row.matches,
    row.tool.name,
    row.tool.id,
  ]);
  const head = [
    'class',
    'rank',
    'points',
    '95 %',
    reference ? `against ${reference.name}` : 'share',
    'matches',
    'tool',
    'id',
  ];
  const more = next === null ? '' : `${items.length} of ${total}. Go on with --cursor ${next}\n`;
  const lines = [
    items.length > 0 && separated.text,
    fragility?.text,
    ...checks.flatMap(({ state, text }) => (state === 'ok' ? [] : [text])),
    ...unrated.map(({ tool, text }) => `Not rated: ${tool.name}, ${text}.`),
  ].filter((line) => typeof line === 'string');
  return `${answer.headline}\n\n${items.length > 0 ? table(rows, head) : ''}${more}\n${lines.map((line) => `${line}\n`).join('')}`;
}

const boardColumns = [
  'source',
  'kind',
  'judge',
  'context',
  'part',
  'tools',
  'rated',
  'matches',
  'classes',
] as const;

const boardLines = ({ items }: RatingTables): string =>
  [
    csvLine([...boardColumns, 'leader']),
    ...items.map((one) => csvLine([...boardColumns.map((column) => one[column]), one.leader?.id ?? null])),
  ].join('');

const columns = [
  'rating',
  'low',
  'high',
  'rankLow',
  'rankHigh',
  'class',
  'share',
  'matches',
  'wins',
  'losses',
  'ties',
  'opponents',
] as const;

const ratingLines = ({ items, source, context, judge, snapshot }: Ratings): string =>
  [
    csvLine(['tool', 'name', ...columns, 'source', 'context', 'judge', 'snapshot']),
    ...items.map(({ tool, ...row }) =>
      csvLine([
        tool.id,
        tool.name,
        ...columns.map((column) => row[column]),
        source,
        context,
        judge,
        snapshot,
      ]),
    ),
  ].join('');
