import { useInfiniteQuery } from '@tanstack/react-query';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { count, counted } from '../../numbers.ts';
import { matchesQuery } from '../../queries.ts';
import { type EntriesOf, ledgerFilter } from '../../explore/address/entries-of.ts';
import { EntryItem } from './entry-item.tsx';
import styles from './entries-list.module.css';

/** The entries with their sum: what the number says, and what it is made of. */
export function EntriesList({ question }: { readonly question: EntriesOf }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    matchesQuery(ledgerFilter(question)),
  );
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  const first = data?.pages[0];
  if (!first) return <p className={styles.waiting}>Reading the ledger …</p>;
  const items = data.pages.flatMap((page) => page.items);
  return (
    <>
      <p className={styles.sum} role="status">
        {counted(first.total, 'entry', 'entries')}
        {first.total > 0 && (
          <>
            , {count(first.counted)} of them counted; they add up to{' '}
            <b>{counted(first.sum, 'match', 'matches')}</b>
          </>
        )}
      </p>
      {/* Focusable, so that arrow keys scroll it. */}
      <ul className={styles.list} tabIndex={0}>
        {items.map((entry) => (
          <EntryItem key={entry.id} entry={entry} />
        ))}
      </ul>
      {hasNextPage && (
        <button
          type="button"
          className={styles.more}
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {isFetchingNextPage
            ? 'Reading …'
            : `Show more: ${count(items.length)} of ${count(first.total)} shown`}
        </button>
      )}
    </>
  );
}
