import { Link } from 'wouter';
import type { Alternative, Alternatives } from '#contract/alternatives.ts';
import type { ReactNode } from 'react';
import { TypeMark } from '../../../components/type-mark.tsx';
import { count } from '../../../numbers.ts';
import { priceWord } from '#contract/price-words.ts';
import { typeName } from '../../../words.ts';
import { SortHead } from '../../explore/outline/sort-head.tsx';
import { atTool } from '../moves.ts';
import { AsideButton } from '../parts/aside-button.tsx';
import { MatchCount } from '../parts/match-count.tsx';
import { offersKnown } from '../parts/offers-known.ts';
import { percent } from '../parts/score-parts.ts';
import { useShown } from '../shown-context.ts';
import type { SortKey } from './sort.ts';
import { sortAlternatives, sortedBy } from './sort-alternatives.ts';
import styles from './alternatives-table.module.css';

interface Column {
  readonly key: SortKey;
  readonly label: string;
  readonly number: boolean;
  readonly cell: (item: Alternative, of: string) => ReactNode;
}

const notKnown = <span className={styles.unknown}>not known</span>;
/** The same where the columns are narrow. */
const unknown = (
  <span className={styles.unknown} title="Not known">
    <span aria-hidden="true">?</span>
    <span className="unseen">not known</span>
  </span>
);
const share = (value: number | null) => (value === null ? unknown : percent(value));
/** How many capabilities, where it is known what both offer. */
const change = (of: 'shared' | 'missing' | 'gained') => (item: Alternative) =>
  offersKnown(item) === 'of both' ? count(item[of].length) : unknown;
const figure = (key: SortKey, label: string, cell: Column['cell']): Column => ({
  key,
  label,
  number: true,
  cell,
});

/** Beside the name. */
const columns: readonly Column[] = [
  figure('score', 'Alike', ({ score }) => <b>{percent(score)}</b>),
  figure('capabilities', 'Capabilities', ({ parts }) => share(parts.capabilities)),
  figure('meaning', 'Meaning', ({ parts }) => share(parts.meaning)),
  figure('matches', 'Matches', ({ parts }) => share(parts.matches)),
  figure('listed', 'Lists', ({ parts }) => share(parts.listed)),
  figure('shared', 'Kept', change('shared')),
  figure('missing', 'Lost', change('missing')),
  figure('gained', 'Gained', change('gained')),
  figure('weighed', 'Times matched', ({ tool, matches }, of) => (
    <MatchCount tool={of} against={tool} matches={matches} />
  )),
  { key: 'type', label: 'Type', number: false, cell: ({ tool }) => typeName(tool.type) },
  {
    key: 'pricing',
    label: 'Price',
    number: false,
    cell: ({ tool }) => priceWord(tool) ?? notKnown,
  },
];

/** The alternatives as rows that can be sorted by each column; the order is in the address. */
export function AlternativesTable({ answer }: { readonly answer: Alternatives }) {
  const { state, go, to } = useShown();
  const { sort } = state;
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
    // It scrolls, so the keyboard has to reach it.
    <div className={styles.frame} tabIndex={0} role="region" aria-label="Alternatives as a table">
      <table className={styles.table}>
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
          {sortAlternatives(answer.items, sort).map((item) => (
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
                  {cell(item, answer.tool.id)}
                </td>
              ))}
              <td>{!item.tool.ghost && <AsideButton id={item.tool.id} name={item.tool.name} short />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
