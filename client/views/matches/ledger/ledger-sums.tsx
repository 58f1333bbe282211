import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { matchedText } from '#contract/result-text.ts';
import { filterOf, type LedgerState, ledgerUrl } from '../../../addresses/ledger-url.ts';
import { matchSumsQuery } from '../../../api/ledger-queries.ts';
import { sumsBy, sumsOf, type Sum } from '../../../evidence/sums.ts';
import { Totals } from '../../../evidence/totals.tsx';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import table from '../../../ui/table.module.css';
import { count } from '../../../words/numbers.ts';
import { matchKindNames } from '../../../words/words.ts';
import styles from './ledger-sums.module.css';

/** What fits, added up: in one line, then by kind and by source, each of which adds up to that line. */
export function LedgerSums({ state }: { readonly state: LedgerState }) {
  const { data, error, refetch, isPlaceholderData } = useQuery(matchSumsQuery(filterOf(state)));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <p className={styles.line}>Adding up …</p>;
  const all = sumsOf(data.items);
  const byKind = sumsBy(data.items, ({ kind }) => kind);
  const bySource = sumsBy(data.items, ({ source }) => source);
  return (
    <div className={styles.sums} data-stale={isPlaceholderData || undefined}>
      <Totals sum={all} className={styles.line} />
      {all.entries > 0 && (
        <details className={styles.details}>
          <summary>By kind and by source</summary>
          <SumTable
            caption="By kind"
            rows={byKind.map(([kind, sum]) => ({
              key: kind,
              name: matchKindNames[kind],
              to: ledgerUrl({ ...state, kind }),
              sum,
            }))}
            all={all}
          />
          <SumTable
            caption="By source"
            rows={bySource.map(([source, sum]) => ({
              key: source,
              name: data.items.find((one) => one.source === source)?.sourceTitle ?? source,
              to: ledgerUrl({ ...state, source }),
              sum,
            }))}
            all={all}
          />
        </details>
      )}
    </div>
  );
}

interface TableProps {
  readonly caption: string;
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly to: string;
    readonly sum: Sum;
  }[];
  readonly all: Sum;
}

/** Parts with their total below: matches by kind, as those of several kinds are no amount of one thing. */
function SumTable({ caption, rows, all }: TableProps) {
  return (
    <div className={styles.frame}>
      <table className={table.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{caption.slice('By '.length).replace(/^./, (first) => first.toUpperCase())}</th>
            <th scope="col" data-number>
              Entries
            </th>
            <th scope="col" data-number>
              Counted
            </th>
            <th scope="col">Add up to</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, to, sum }) => (
            <SumRow key={key} name={<Link href={to}>{name}</Link>} sum={sum} />
          ))}
        </tbody>
        <tfoot>
          <SumRow name="Total" sum={all} />
        </tfoot>
      </table>
    </div>
  );
}

function SumRow({ name, sum }: { name: React.ReactNode; sum: Sum }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-number>{count(sum.entries)}</td>
      <td data-number>{count(sum.counted)}</td>
      <td>{matchedText(sum.byKind) || 'no matches'}</td>
    </tr>
  );
}
