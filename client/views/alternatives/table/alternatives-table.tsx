import { Link } from 'wouter';
import type { Alternative, Alternatives } from '#contract/alternatives.ts';
import type { ReactNode } from 'react';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { count } from '../../../words/numbers.ts';
import { tooLittleKnown } from '#contract/alternatives-text.ts';
import { priceWord } from '#contract/price-words.ts';
import { judgedOf } from '#contract/rate.ts';
import { judgeText } from '#contract/result-text.ts';
import { toolsToldApart } from '#contract/told-apart.ts';
import { typeName } from '../../../words/words.ts';
import { SortHead } from '../../../ui/sort-head.tsx';
import { atTool } from '../moves.ts';
import { AsideButton } from '../parts/aside-button.tsx';
import { MatchCount } from '../parts/match-count.tsx';
import { percent } from '../parts/score-parts.ts';
import { useShown } from '../shown-context.ts';
import type { SortKey } from '../../../addresses/alternatives-sort.ts';
import { sortAlternatives, sortedBy } from './sort-alternatives.ts';
import { scrollStop } from '../../../ui/scroll-stop.ts';
import styles from './alternatives-table.module.css';

interface Column {
  readonly key: SortKey;
  readonly label: string;
  readonly number: boolean;
  readonly cell: (item: Alternative, of: Alternatives) => ReactNode;
}

const noData = <span className={styles.unknown}>no data</span>;
/** The same where the columns are narrow. */
const unknown = (
  <span className={styles.unknown} title="No data">
    <span aria-hidden="true">?</span>
    <span className="unseen">no data</span>
  </span>
);
const share = (value: number | null) => (value === null ? unknown : percent(value));
/** Of the source that decided most of them. */
const resultOf = ({ result }: Alternative) => {
  const first = result?.[0];
  return first === undefined ? unknown : `${percent(first.share)} of ${count(judgedOf(first))}`;
};
/** Each judge of the results that are shown, once. */
const judgesOf = (items: readonly Alternative[]): string =>
  [...new Set(items.flatMap(({ result }) => (result?.[0] && judgeText(result[0])) ?? []))].join('; ');
const priceOf = ({ priceRatio }: Alternative) =>
  priceRatio === null ? unknown : `×${priceRatio.toLocaleString('en', { maximumSignificantDigits: 2 })}`;
const figure = (key: SortKey, label: string, cell: Column['cell']): Column => ({
  key,
  label,
  number: true,
  cell,
});

/** Beside the name. */
const columns: readonly Column[] = [
  figure('score', 'Similar', ({ score }) => <b>{percent(score)}</b>),
  figure('result', 'Won against it', resultOf),
  figure('weighed', 'Compared', ({ tool, matches }, of) => (
    <MatchCount tool={of.tool.id} against={tool} matches={matches} />
  )),
  figure('price', 'Input price', priceOf),
  figure('capabilities', 'Functions', ({ parts }) => share(parts.capabilities)),
  figure('meaning', 'Descriptions', ({ parts }) => share(parts.meaning)),
  figure('listed', 'Lists', ({ parts }) => share(parts.listed)),
  figure('shared', 'In common', ({ shared }) => count(shared.length)),
  figure('missing', 'Lost', (item, of) =>
    tooLittleKnown(of, item).length > 0 ? unknown : count(item.missing.length),
  ),
  figure('gained', 'Added', ({ gained }, of) => (of.known === 'little' ? unknown : count(gained.length))),
  { key: 'type', label: 'Type', number: false, cell: ({ tool }) => typeName(tool.type) },
  {
    key: 'pricing',
    label: 'Price',
    number: false,
    cell: ({ tool }) => priceWord(tool) ?? noData,
  },
];

/** The alternatives as rows that can be sorted by each column; the order is in the address. */
export function AlternativesTable({ answer }: { readonly answer: Alternatives }) {
  const { state, go, to } = useShown();
  const { sort } = state;
  const judges = judgesOf(answer.items);
  const head = (key: SortKey, label: string, number: boolean) => (
    <SortHead
      key={key}
      label={label}
      number={number}
      sorted={sort.by === key ? (sort.descending ? 'descending' : 'ascending') : 'none'}
      onSort={() => go({ sort: sortedBy(key, sort) }, 'replace')}
    />
  );
  return (
    <section ref={scrollStop} className={styles.frame} aria-label="Alternatives as a table">
      <table className={styles.table}>
        {judges !== '' && (
          <caption className={styles.judges}>
            “Won against it”: share of what was judged, a tie as half a win; {judges}.
          </caption>
        )}
        <thead>
          <tr>
            {head('name', 'Name', false)}
            {columns.map(({ key, label, number }) => head(key, label, number))}
            <th scope="col">
              <span className="unseen">Comparison</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {toolsToldApart(sortAlternatives(answer.items, sort)).map((item) => (
            <tr key={item.tool.id}>
              <th scope="row">
                <span className={styles.name}>
                  <TypeMark type={item.tool.type} size={14} />
                  <Link href={to(atTool(item.tool.id))} title={item.why}>
                    {item.tool.name}
                  </Link>
                </span>
              </th>
              {columns.map(({ key, number, cell }) => (
                <td key={key} data-number={number || undefined}>
                  {cell(item, answer)}
                </td>
              ))}
              <td>{!item.tool.ghost && <AsideButton id={item.tool.id} name={item.tool.name} short />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
