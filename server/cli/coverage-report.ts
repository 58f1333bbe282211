/** A coverage as people read it on a terminal: capabilities by number, a tick where a tool offers one, in brackets where only general knowledge says so. */
import { howMany } from '#contract/how-many.ts';
import { doubtfulPrices, priceWord } from '#contract/price-words.ts';
import type { Coverage, CoverageRow, MonthlyPrice } from '#contract/coverage.ts';
import { formatMoney } from '../scoring/price-units.ts';
import { matchedCell, table } from './table.ts';

const count = (value: number) => value.toLocaleString('en');
const countOfTools = (value: number) => howMany(value, 'tool');

/** The need as a numbered list, the matrix, what covers it, and what no source says of any. */
export function coverageReport(coverage: Coverage, usageStated: boolean): string {
  const { need, rows, total, lookedAt, uncovered, next } = coverage;
  const legend = need.map(({ id, name, tools }, i) => [i + 1, name, id, countOfTools(tools)]);
  const lost = rows.some(({ cells }) => cells.some(({ lacking }) => lacking)) ? '− lost, ' : '';
  const found =
    total === 0
      ? 'No tool that fits is known to offer any of it.\n'
      : `${count(rows.length)} of ${lookedAt === null ? '' : 'at least '}${countOfTools(total)}; ✓ stated by sources, (✓) ${coverage.knowledge === null ? 'generally known' : `${coverage.knowledge.title}, ${coverage.knowledge.date}`}, ${lost}? no data:\n\n${matrix(coverage, usageStated)}${next === null ? '' : `Continue with --cursor ${next}\n`}`;
  return [
    table(legend),
    found,
    ...(lookedAt === null
      ? []
      : [`Very many tools offer some of these; only the ${count(lookedAt)} most compared were checked.\n`]),
    ...(total === 0 ? [] : [setsOf(coverage)]),
    ...(total === 0 || uncovered.length === 0
      ? []
      : [`No source says that a tool that fits offers ${uncovered.map(({ name }) => name).join(', ')}.\n`]),
  ].join('\n');
}

function matrix({ need, rows }: Coverage, usageStated: boolean): string {
  const head = [
    'tool',
    'id',
    'pricing',
    'matched',
    ...need.map((_, i) => String(i + 1)),
    'covers',
    ...(usageStated ? ['a month'] : []),
    'said by',
  ];
  const lines = rows.map(({ tool, cells, covered, monthly }) => [
    tool.name,
    tool.id,
    priceWord(tool) ?? '?',
    matchedCell(tool.matchesByKind),
    ...cells.map(cellMark),
    `${covered}/${need.length}`,
    ...(usageStated ? [monthly === null ? null : monthlyInWords(monthly)] : []),
    saidBy(cells),
  ]);
  return table(lines, head);
}

const cellMark = ({ basis, lacking }: CoverageRow['cells'][number]): string =>
  basis === 'stated' ? '✓' : basis === 'known' ? '(✓)' : lacking ? '−' : '?';

const saidBy = (cells: CoverageRow['cells']) =>
  [...new Set(cells.flatMap(({ sources }) => sources))].sort().join(', ');

function setsOf({ sets, need, uncovered, coveredBy }: Coverage): string {
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
  if (size === 0) return '';
  if (size > 1) return `No single tool is known to cover ${what}; ${size} together do:\n\n${table(lines)}`;
  const all = coveredBy.stated + coveredBy.known;
  const tools =
    uncovered.length > 0
      ? `Single tools cover ${what}, such as`
      : `${countOfTools(all)} ${all === 1 ? 'covers' : 'cover'} ${what}: ${count(coveredBy.stated)} as sources state, ${count(coveredBy.known)} with general knowledge, such as`;
  return `${tools}:\n\n${table(lines)}`;
}

/** "$5.07 (OrcaRouter)", "$20 flat (somebody)", with lower prices that are doubtful. */
export function monthlyInWords(monthly: MonthlyPrice): string {
  const { dollars, provider, basis } = monthly;
  const doubts = doubtfulPrices(monthly).map(
    (one) => `${formatMoney(one.dollars)} at ${one.provider}: ${one.why}`,
  );
  return `${formatMoney(dollars)}${basis === 'month' ? ' flat' : ''} (${[provider, ...doubts].join('; ')})`;
}
