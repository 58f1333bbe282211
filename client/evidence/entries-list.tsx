import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { matchSumsQuery } from '../api/ledger-queries.ts';
import { countedMatchesQuery, type MatchFilter, matchesQuery } from '../api/ledger-queries.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { scrollStop } from '../ui/scroll-stop.ts';
import { count } from '../words/numbers.ts';
import { EntryItem } from './entry-item.tsx';
import { apartText, sumsOf } from './sums.ts';
import { Totals } from './totals.tsx';
import styles from './entries-list.module.css';

/**
 * The entries behind a number: first what they add up to, which is the number; then those that count, the largest of a
 * day first; then, when asked for, those that these hold already and those that do not count.
 */
export function EntriesList({ filter }: { readonly filter: MatchFilter }) {
  const { data, error, refetch } = useQuery(matchSumsQuery(filter));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <p className={styles.waiting}>Reading the ledger …</p>;
  const sum = sumsOf(data.items);
  const rest = filter.counted === undefined ? apartText(sum) : null;
  return (
    <>
      <Totals sum={sum} className={styles.sum} />
      <div ref={scrollStop} className={styles.scroll}>
        {(filter.counted === 'no' || sum.counted > 0) && (
          <Pages query={countedMatchesQuery(filter)} filter={filter} label="Entries" />
        )}
        {rest !== null && <Apart words={rest} filter={filter} open={sum.counted === 0} />}
      </div>
    </>
  );
}

interface ApartProps {
  readonly words: string;
  readonly filter: MatchFilter;
  /** Whether they are shown at first. */
  readonly open: boolean;
}

/** What is not in the total: read when it is opened. */
function Apart({ words, filter, open }: ApartProps) {
  const [shown, setShown] = useState(open);
  return (
    <details className={styles.apart} open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{words}</summary>
      {shown && (
        <Pages query={matchesQuery({ ...filter, counted: 'no' })} filter={filter} label="Not in the total" />
      )}
    </details>
  );
}

interface PagesProps {
  readonly query: ReturnType<typeof matchesQuery>;
  readonly filter: MatchFilter;
  readonly label: string;
}

function Pages({ query, filter, label }: PagesProps) {
  const answer = useInfiniteQuery(query);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = answer;
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  const total = data?.pages[0]?.total ?? 0;
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <ul className={styles.list} aria-label={label} aria-busy={!data}>
        {items.map((entry) => (
          <EntryItem key={entry.id} entry={entry} from={filter.tool} />
        ))}
      </ul>
      {hasNextPage && (
        <button
          type="button"
          className={styles.more}
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {isFetchingNextPage ? 'Reading …' : `Show more: ${count(items.length)} of ${count(total)} shown`}
        </button>
      )}
    </>
  );
}
