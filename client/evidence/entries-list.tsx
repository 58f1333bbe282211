import { useInfiniteQuery } from '@tanstack/react-query';
import { matchedText } from '#contract/result-text.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { count, counted } from '../words/numbers.ts';
import { type MatchFilter, matchesQuery } from '../api/queries.ts';
import { EntryItem } from './entry-item.tsx';
import { scrollStop } from '../ui/scroll-stop.ts';
import styles from './entries-list.module.css';

/** The entries with their sum: what the number says, and what it is made of. */
export function EntriesList({ filter }: { readonly filter: MatchFilter }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    matchesQuery(filter),
  );
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  const first = data?.pages[0];
  if (!first) return <p className={styles.waiting}>Reading the ledger …</p>;
  const items = data.pages.flatMap((page) => page.items);
  return (
    <>
      <output className={styles.sum}>
        {counted(first.total, 'entry', 'entries')}
        {first.total > 0 && (
          <>
            , {count(first.counted)} of them counted; they add up to{' '}
            <b>{matchedText(first.byKind) || 'no matches'}</b>
          </>
        )}
      </output>
      <ul ref={scrollStop} className={styles.list}>
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
