import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from 'wouter';
import { kindsNoun, matchesText } from '#contract/result-text.ts';
import { ledgerUrl } from '../../../addresses/ledger-url.ts';
import { readMatchesUrl } from '../../../addresses/matches-url.ts';
import { matchSumsQuery } from '../../../api/ledger-queries.ts';
import { seriesByMonth, type Series, undatedSources } from '../../../evidence/months.ts';
import { Bars } from '../../../ui/bars.tsx';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { RowsWaiting } from '../../../ui/rows-waiting.tsx';
import { scrollStop } from '../../../ui/scroll-stop.ts';
import table from '../../../ui/table.module.css';
import { count, counted } from '../../../words/numbers.ts';
import { matchKindNames } from '../../../words/words.ts';
import { SourceFilter } from '../source-filter.tsx';
import styles from './trend-panel.module.css';

/** Matches by month, a drawing of each source in each kind, and a table of the same. */
export function TrendPanel() {
  const state = readMatchesUrl(useSearch());
  const { data, error, refetch } = useQuery(
    matchSumsQuery(state.source === null ? {} : { source: state.source }),
  );
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  const series = seriesByMonth(data?.items ?? []);
  const undated = undatedSources(data?.items ?? []);
  const kinds = [...new Set(series.map(({ kind }) => kind))];
  return (
    <div className={styles.trend}>
      <SourceFilter state={state} label="Within the trend" />
      {!data && <RowsWaiting />}
      {data && series.length === 0 && (
        <p className={styles.quiet}>
          No entry here has a day of its own, so there is nothing to draw by month.
        </p>
      )}
      {kinds.map((kind) => (
        <KindByMonth key={kind} series={series.filter((one) => one.kind === kind)} />
      ))}
      {undated.length > 0 && (
        <section aria-label="Without days of their own">
          <h2 className={styles.heading}>Without days of their own</h2>
          <p className={styles.quiet}>
            {counted(undated.length, 'source')} {undated.length === 1 ? 'dates' : 'date'} no entry but by the
            day of the whole snapshot, and {undated.length === 1 ? 'is' : 'are'} not drawn:{' '}
            {undated.join(', ')}.
          </p>
        </section>
      )}
    </div>
  );
}

/** All of a kind on one axis and one scale. */
function KindByMonth({ series }: { series: readonly Series[] }) {
  const [first] = series;
  if (!first) return null;
  const { kind, months } = first;
  const top = Math.max(...series.flatMap((one) => one.months.map(({ matches }) => matches)));
  const noun = kindsNoun({ kinds: [kind], matches: 2 });
  return (
    <section className={styles.kind} aria-label={matchKindNames[kind]}>
      <h2 className={styles.heading}>{matchKindNames[kind]}</h2>
      {series.map((one) => (
        <div key={one.source}>
          <h3 className={styles.source}>
            <Link href={ledgerUrl({ source: one.source, kind, counted: 'yes' })}>{one.title}</Link>{' '}
            <span className={styles.quiet}>
              {matchesText(
                one.months.reduce((sum, { matches }) => sum + matches, 0),
                [kind],
              )}
            </span>
          </h3>
          <Bars
            label={`${noun} by month, ${one.title}; the table below has the numbers`}
            top={top}
            bars={one.months.map(({ month, matches }) => ({
              key: month,
              value: matches,
              words: `${month}: ${matchesText(matches, [kind])}`,
            }))}
          />
        </div>
      ))}
      <details className={styles.details}>
        <summary>As a table</summary>
        <div className={styles.frame} ref={scrollStop}>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">Month</th>
                {series.map((one) => (
                  <th key={one.source} scope="col" data-number>
                    {one.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map(({ month }, at) => (
                <tr key={month}>
                  <th scope="row">{month}</th>
                  {series.map((one) => (
                    <td key={one.source} data-number>
                      {count(one.months[at]?.matches ?? 0)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
