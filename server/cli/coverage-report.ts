/** A coverage as people read it on a terminal: capabilities by number, a tick where a tool offers one. */
import { priceWord } from '#contract/price-words.ts';
import type { Coverage, CoverageRow, MonthlyPrice } from '#contract/coverage.ts';
import { formatMoney } from '../scoring/price-units.ts';
import { table } from './table.ts';

const count = (value: number) => value.toLocaleString('en');
const countOfTools = (value: number) => `${count(value)} ${value === 1 ? 'tool' : 'tools'}`;

/** The need as a numbered list, the matrix, the smallest sets, and what nobody offers. */
export function coverageReport(coverage: Coverage, usageStated: boolean): string {
  const { need, rows, total, lookedAt, uncovered, next } = coverage;
  const legend = need.map(({ id, name, tools }, i) => [i + 1, name, id, countOfTools(tools)]);
  const found =
    total === 0
      ? 'No tool that fits offers any of it.\n'
      : `${count(rows.length)} of ${lookedAt === null ? '' : 'at least '}${countOfTools(total)} that ${total === 1 ? 'offers' : 'offer'} some of it:\n\n${matrix(coverage, usageStated)}${next === null ? '' : `Go on with --cursor ${next}\n`}`;
  return [
    table(legend),
    found,
    ...(lookedAt === null
      ? []
      : [`More tools offer some of these than were looked at: the ${count(lookedAt)} most matched were.\n`]),
    ...(total === 0 ? [] : [setsOf(coverage)]),
    ...(total === 0 || uncovered.length === 0
      ? []
      : [`Nobody who fits offers ${uncovered.map(({ name }) => name).join(', ')}.\n`]),
  ].join('\n');
}

function matrix({ need, rows }: Coverage, usageStated: boolean): string {
  const head = [
    'tool',
    'id',
    'pricing',
    'matches',
    ...need.map((_, i) => String(i + 1)),
    'covers',
    ...(usageStated ? ['a month'] : []),
    'said by',
  ];
  const lines = rows.map(({ tool, cells, covered, monthly }) => [
    tool.name,
    tool.id,
    priceWord(tool) ?? '?',
    tool.timesMatched,
    ...cells.map(({ sources }) => (sources.length > 0 ? '✓' : '·')),
    `${covered}/${need.length}`,
    ...(usageStated ? [monthly === null ? 'unknown' : monthlyInWords(monthly)] : []),
    saidBy(cells),
  ]);
  return table(lines, head);
}

const saidBy = (cells: CoverageRow['cells']) =>
  [...new Set(cells.flatMap(({ sources }) => sources))].sort().join(', ');

function setsOf({ sets, need, uncovered }: Coverage): string {
  const size = sets[0]?.length ?? 0;
  const what = uncovered.length === 0 ? 'all of it' : `all but ${uncovered.length} of it`;
  const numberOf = new Map(need.map(({ id }, i) => [id, i + 1]));
  const lines = sets.flatMap((set, i) =>
    set.map((tool, place) => [
      place === 0 ? `${i + 1}.` : '',
      tool.name,
      tool.id,
      tool.covers.map((id) => numberOf.get(id)).join(' '),
    ]),
  );
  return `The fewest tools that cover ${what}: ${size}.\n\n${table(lines)}`;
}

/** "$5.07 (OrcaRouter)", "$20 flat (somebody)". */
export const monthlyInWords = ({ dollars, provider, basis }: MonthlyPrice): string =>
  `${formatMoney(dollars)}${basis === 'month' ? ' flat' : ''} (${provider})`;
