import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { CapabilityTerm } from '#contract/capabilities.ts';
import { toolsToldApart } from '#contract/told-apart.ts';
import card from '../../../components/list-card.module.css';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { offeringQuery } from '../../../capability-queries.ts';
import { RowsWaiting } from '../parts/rows-waiting.tsx';
import { ShowMore } from '../parts/show-more.tsx';
import { shownWords } from '../parts/shown-words.ts';
import { SortLinks } from '../parts/sort-links.tsx';
import { wholePage } from '../page-url.ts';
import { useRows } from '../use-rows.ts';
import { OfferingFilters } from './offering-filters.tsx';
import { OfferingTool } from './offering-tool.tsx';
import { usePage } from './page-context.ts';
import styles from './offering-tools.module.css';

const sorts = [
  { id: 'best', label: 'Best known' },
  { id: 'matches', label: 'Matches' },
  { id: 'price', label: 'Price' },
  { id: 'name', label: 'Name' },
] as const;

/** Who offers it, and what each source says of how. @param words the words of sources that mean it */
export function OfferingTools({ words }: { readonly words: readonly CapabilityTerm[] }) {
  const { id, state, to, go } = usePage();
  const { sort, type, pricing, source, rows } = state;
  const answer = useInfiniteQuery(
    offeringQuery({
      id,
      sort,
      ...(type !== null && { type }),
      ...(pricing !== null && { pricing }),
      ...(source !== null && { source }),
    }),
  );
  const { data, error, isPlaceholderData } = answer;
  const items = data?.pages.flatMap((page) => page.items).slice(0, rows) ?? [];
  // Not counted where a filter would have to read too much: then all that can be said is that there are more.
  const total = data?.pages[0]?.total ?? items.length + (answer.hasNextPage ? 1 : 0);
  useRows(rows, items.length, answer);
  return (
    <section aria-labelledby="offering" className={styles.section}>
      <div className={styles.bar}>
        <h2 id="offering" className={styles.heading}>
          Who offers it
        </h2>
        <SortLinks
          label="Sort by"
          chosen={sort}
          sorts={sorts}
          to={(chosen) => to({ sort: chosen, rows: wholePage.rows })}
        />
      </div>
      <OfferingFilters />
      <p role="status" className={styles.status}>
        {data
          ? data.pages[0]?.total === null && answer.hasNextPage
            ? `Showing the first ${items.length}; there are more`
            : shownWords(items.length, total, 'tool', 'tools')
          : error
            ? ''
            : 'Looking …'}
      </p>
      {error && <ProblemNotice error={error} retry={() => void answer.refetch()} />}
      {!data && !error && <RowsWaiting rows={6} />}
      {data && items.length === 0 && (
        <p className={card.none}>
          No tool that offers it fits. <Link href={to({ ...wholePage, sort })}>Show all that offer it</Link>
        </p>
      )}
      {items.length > 0 && (
        <ol className={card.list} data-stale={isPlaceholderData || undefined} aria-busy={isPlaceholderData}>
          {toolsToldApart(items).map((item) => (
            <OfferingTool key={item.tool.id} item={item} words={words} />
          ))}
        </ol>
      )}
      <ShowMore
        there={items.length}
        total={total}
        reading={answer.isFetchingNextPage}
        onMore={(asked) => go({ rows: asked }, 'replace')}
      />
    </section>
  );
}
