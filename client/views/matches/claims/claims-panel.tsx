import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from 'wouter';
import type { ClaimedAgainst, Contradiction } from '#contract/claims.ts';
import { ledgerUrl } from '../../../addresses/ledger-url.ts';
import { readMatchesUrl } from '../../../addresses/matches-url.ts';
import { linkToNode } from '../../../addresses/url-state.ts';
import { claimsQuery } from '../../../api/ledger-queries.ts';
import { EntryItem } from '../../../evidence/entry-item.tsx';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { RowsWaiting } from '../../../ui/rows-waiting.tsx';
import { scrollStop } from '../../../ui/scroll-stop.ts';
import table from '../../../ui/table.module.css';
import { count, counted } from '../../../words/numbers.ts';
import { directionNames } from '../../../words/words.ts';
import { SourceFilter } from '../source-filter.tsx';
import styles from './claims-panel.module.css';

/** Whom texts claim something against, and where they contradict each other. */
export function ClaimsPanel() {
  const state = readMatchesUrl(useSearch());
  const { data, error, refetch } = useQuery(claimsQuery(state.source));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  return (
    <div className={styles.claims}>
      <SourceFilter state={state} label="Within the claims" />
      {!data && <RowsWaiting />}
      {data && (
        <>
          <output className={styles.sum}>
            {counted(data.claims, 'claim')} of one tool against another, about{' '}
            {counted(data.against.length, 'tool')}
            {!data.complete && '; there are more than could be read here'}
          </output>
          {data.against.length > 0 && <Against rows={data.against} source={state.source} />}
          <section aria-label="Claims that contradict each other">
            <h2 className={styles.heading}>Claims that contradict each other</h2>
            {data.contradicting.length === 0 ? (
              <p className={styles.none}>
                No two claims in our data contradict each other: of no two tools does one text say that the
                first is better and another that the second is, in the same thing.
              </p>
            ) : (
              data.contradicting.map((one) => (
                <Contradicting key={`${one.first.ref} ${one.second.ref} ${one.aspect}`} of={one} />
              ))
            )}
          </section>
        </>
      )}
    </div>
  );
}

const columns = ['better', 'worse', 'comparable', 'mixed'] as const;
/** Of the other tool, as the claims say. */
const columnNames: Readonly<Record<(typeof columns)[number], string>> = {
  better: 'Others better',
  worse: 'Others worse',
  comparable: 'Comparable',
  mixed: 'Mixed',
};

function Against({ rows, source }: { rows: readonly ClaimedAgainst[]; source: string | null }) {
  return (
    <section aria-label="Claimed against most">
      <h2 className={styles.heading}>Claimed against most</h2>
      <div className={styles.frame} ref={scrollStop}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">Tool</th>
              <th scope="col" data-number>
                Claims
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" data-number>
                  <span aria-hidden="true">{directionNames[column].sign}</span> {columnNames[column]}
                </th>
              ))}
              <th scope="col">By</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ tool, claims, by, ...directions }) => (
              <tr key={tool.ref}>
                <th scope="row">
                  <Link href={linkToNode(tool.ref)}>{tool.name}</Link>
                </th>
                <td data-number>
                  <Link
                    href={ledgerUrl({ kind: 'claim', tool: tool.ref.slice('tool:'.length), source })}
                    aria-label={`${counted(claims, 'claim')}, open the entries of ${tool.name}`}
                  >
                    {count(claims)}
                  </Link>
                </td>
                {columns.map((column) => (
                  <td key={column} data-number>
                    {count(directions[column])}
                  </td>
                ))}
                <td className={styles.by}>
                  {by.map((one) => `${one.tool.name} (${count(one.claims)})`).join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Contradicting({ of }: { of: Contradiction }) {
  const { first, second, aspect, better, worse } = of;
  return (
    <article className={styles.contradiction}>
      <h3>
        <Link href={linkToNode(first.ref)}>{first.name}</Link> and{' '}
        <Link href={linkToNode(second.ref)}>{second.name}</Link>
        {aspect !== null && `: ${aspect}`}
      </h3>
      <p>
        {counted(better.length, 'claim')} that {first.name} is better
      </p>
      <ul>
        {better.map((entry) => (
          <EntryItem key={entry.id} entry={entry} />
        ))}
      </ul>
      <p>
        {counted(worse.length, 'claim')} that {second.name} is better
      </p>
      <ul>
        {worse.map((entry) => (
          <EntryItem key={entry.id} entry={entry} />
        ))}
      </ul>
    </article>
  );
}
