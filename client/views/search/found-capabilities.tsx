import { useInfiniteQuery } from '@tanstack/react-query';
import { toldApart } from '#contract/told-apart.ts';
import { Link } from 'wouter';
import card from '../../ui/list-card.module.css';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RowsWaiting } from '../../ui/rows-waiting.tsx';
import { ShowMore } from '../../ui/show-more.tsx';
import { shownWords } from '../../words/shown-words.ts';
import { useRows } from '../../api/use-rows.ts';
import { FoundHit } from './found-hit.tsx';
import { besideTools, foundCapabilitiesQuery } from './found-queries.ts';
import { useSearchShown } from './search-context.ts';
import styles from './found.module.css';

/** Capabilities that fit the words. */
export function FoundCapabilities() {
  const { state, to, go } = useSearchShown();
  const alone = state.kind === 'capability';
  const answer = useInfiniteQuery(foundCapabilitiesQuery(state));
  const { data, error } = answer;
  const hits = data?.pages.flatMap((page) => page.hits).slice(0, state.rows) ?? [];
  const nameOf = toldApart(hits, 'vendor');
  const total = data?.pages[0]?.total ?? 0;
  useRows(alone ? state.rows : 0, hits.length, answer);
  if (!alone && data && hits.length === 0) return null;
  return (
    <section aria-labelledby="capabilities" className={styles.section}>
      <div className={styles.head}>
        <h2 id="capabilities" className={styles.heading}>
          Capabilities
        </h2>
        <output className={styles.quiet}>
          {data ? shownWords(hits.length, total, 'capability', 'capabilities') : error ? '' : 'Searching …'}
        </output>
      </div>
      {error && <ProblemNotice error={error} retry={() => void answer.refetch()} />}
      {!data && !error && <RowsWaiting rows={besideTools} />}
      {alone && data && hits.length === 0 && (
        <p className={card.none}>No capability matches these words. Try fewer or other words.</p>
      )}
      {hits.length > 0 && (
        <ol className={card.list} data-stale={answer.isPlaceholderData || undefined}>
          {hits.map((hit) => (
            <FoundHit key={hit.id} hit={hit} name={nameOf(hit)} />
          ))}
        </ol>
      )}
      {!alone && hits.length < total && (
        <p>
          <Link href={to({ kind: 'capability' })}>All matching capabilities</Link>
        </p>
      )}
      {alone && (
        <ShowMore
          there={hits.length}
          total={total}
          reading={answer.isFetchingNextPage}
          onMore={(rows) => go({ rows }, 'replace')}
        />
      )}
    </section>
  );
}
