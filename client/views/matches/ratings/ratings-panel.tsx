import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { RatingBoard } from '#contract/rating.ts';
import { highlightsQuery, ratingsQuery } from '../../../api/rating-queries.ts';
import { Contests, Surprises } from '../../../evidence/board-contests.tsx';
import buttons from '../../../ui/buttons.module.css';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { RowsWaiting } from '../../../ui/rows-waiting.tsx';
import { count } from '../../../words/numbers.ts';
import { BoardShown } from '../boards/board-shown.tsx';
import { BoardChecks } from './board-checks.tsx';
import { Fragility } from './fragility.tsx';
import { HowSure } from './how-sure.tsx';
import { JudgedBy } from './judged-by.tsx';
import { RatingTable } from './rating-table.tsx';
import { Unrated } from './unrated.tsx';
import { VendorShares } from './vendor-shares.tsx';
import styles from './ratings-panel.module.css';

/** Who beats whom on one board: the order with its intervals and classes, then what it rests on. */
export function RatingsPanel() {
  return <BoardShown>{(board) => <OfBoard board={board} />}</BoardShown>;
}

function OfBoard({ board }: { readonly board: RatingBoard }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    ratingsQuery(board),
  );
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  const first = data?.pages[0];
  if (!first) return <RowsWaiting />;
  const rows = data.pages.flatMap(({ items }) => items);
  return (
    <div className={styles.ratings}>
      <div>
        <p className={styles.headline}>{first.headline}</p>
        <JudgedBy board={first} />
      </div>
      {rows.length > 0 && <HowSure board={first} />}
      {rows.length > 0 && <RatingTable board={first} rows={rows} />}
      {hasNextPage && (
        <button
          type="button"
          className={buttons.quiet}
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {isFetchingNextPage ? 'Reading …' : `Show more: ${count(rows.length)} of ${count(first.total)}`}
        </button>
      )}
      <div className={styles.beneath}>
        {first.unrated.length > 0 && <Unrated unrated={first.unrated} />}
        {first.fragility && <Fragility of={first.fragility} board={first} />}
        <Highlights board={board} />
        <BoardChecks checks={first.checks} />
        {first.vendors.length > 0 && <VendorShares vendors={first.vendors} />}
        <section className={styles.card} aria-labelledby="rating-method">
          <h2 id="rating-method" className={styles.heading}>
            Method: {first.method.name}
          </h2>
          <p>{first.method.text}</p>
          <p className={styles.quiet}>
            Classes: the strongest tool begins the first; whoever’s interval reaches down to that of the one
            who begins it belongs. A rank is as wide as the intervals leave it.
          </p>
        </section>
      </div>
    </div>
  );
}

/** As the opening of the map says them. */
function Highlights({ board }: { readonly board: RatingBoard }) {
  const { data } = useQuery(highlightsQuery(board));
  if (!data) return null;
  return (
    <>
      {data.contests.total > 0 && (
        <div className={styles.card}>
          <Contests of={data} heading="h2" />
        </div>
      )}
      {data.surprises.total > 0 && (
        <div className={styles.card}>
          <Surprises of={data} heading="h2" />
        </div>
      )}
    </>
  );
}
