import { useInfiniteQuery } from '@tanstack/react-query';
import { matchedText } from '#contract/result-text.ts';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { count } from '../../../words/numbers.ts';
import { matchesQuery } from '../../../api/queries.ts';
import { EntryCard } from './entry-card.tsx';
import { SkeletonLines } from '../../../ui/skeleton-lines.tsx';
import { entriesOf, ledgerFilter } from '../../../addresses/explore/entries-of.ts';
import panel from './panel.module.css';
import styles from './entries-panel.module.css';

/** The entries of a pair, all sources, with their sum. */
export function PairEntries({ first, second }: { first: string; second: string }) {
  const of = entriesOf(first, { against: second });
  const answer = useInfiniteQuery(matchesQuery(ledgerFilter(of)));
  const pages = answer.data?.pages ?? [];
  const matched = matchedText(pages[0]?.byKind ?? []);
  const items = pages.flatMap((page) => page.items);
  return (
    <section className={panel.section} aria-label="Entries">
      <h3>
        Entries{' '}
        {pages[0] && (
          <span className={panel.quiet}>
            {count(pages[0].counted)} counted{matched !== '' && `, together ${matched}`}
          </span>
        )}
      </h3>
      {answer.error && <ProblemNotice error={answer.error} retry={() => void answer.refetch()} />}
      {answer.isPending && <SkeletonLines lines={6} />}
      <ol className={styles.list}>
        {items.map((entry) => (
          <EntryCard key={entry.id} entry={entry} of={of} />
        ))}
      </ol>
      {answer.hasNextPage && (
        <button type="button" className={panel.more} onClick={() => void answer.fetchNextPage()}>
          Show more
        </button>
      )}
    </section>
  );
}
