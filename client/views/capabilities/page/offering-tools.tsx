import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { CapabilityTerm } from '#contract/capabilities.ts';
import { toolsToldApart } from '#contract/told-apart.ts';
import { CompareToolsBar } from '../../../ui/compare-tools-bar.tsx';
import card from '../../../ui/list-card.module.css';
import { switchedAside } from '../../../addresses/explore/aside.ts';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { offeringQuery } from '../../../api/capability-queries.ts';
import { RowsWaiting } from '../../../ui/rows-waiting.tsx';
import { ShowMore } from '../../../ui/show-more.tsx';
import { shownWords } from '../../../words/shown-words.ts';
import { SortLinks } from '../parts/sort-links.tsx';
import { wholePage } from '../../../addresses/page-url.ts';
import { useRows } from '../../../api/use-rows.ts';
import { HowTable } from './how-table.tsx';
import { OfferingFilters } from './offering-filters.tsx';
import { usePage } from './page-context.ts';
import styles from './offering-tools.module.css';

const sorts = [
  { id: 'best', label: 'Best fit' },
  { id: 'matches', label: 'Matches' },
  { id: 'price', label: 'Price' },
  { id: 'name', label: 'Name' },
] as const;

/** How tools do it: who offers it, the best fit first, compared by what each source says of how and by what else is known. @param words the words of sources that mean it */
export function OfferingTools({ words }: { readonly words: readonly CapabilityTerm[] }) {
  const { id, state, to, go } = usePage();
  const { sort, type, pricing, source, licence, rows, with: aside } = state;
  const answer = useInfiniteQuery(
    offeringQuery({
      id,
      sort,
      ...(type !== null && { type }),
      ...(pricing !== null && { pricing }),
      ...(source !== null && { source }),
      ...(licence !== null && { licence }),
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
          How tools do it
        </h2>
        <SortLinks
          label="Sort by"
          chosen={sort}
          sorts={sorts}
          to={(chosen) => to({ sort: chosen, rows: wholePage.rows })}
        />
      </div>
      <OfferingFilters among={data?.pages[0]} />
      <output className={styles.status}>
        {data
          ? data.pages[0]?.total === null && answer.hasNextPage
            ? `Showing the first ${items.length}; there are more`
            : shownWords(items.length, total, 'tool', 'tools')
          : error
            ? ''
            : 'Looking …'}
      </output>
      {sort === 'best' && items.length > 0 && (
        <p className={styles.order}>
          {items.some(({ why }) => why !== null)
            ? 'The best known of their type first (stars, downloads, providers, mentions by others, lists, results); less where a tool is not mainly for this.'
            : 'Too many tools do it to order them by fit: the most compared first.'}
        </p>
      )}
      {error && <ProblemNotice error={error} retry={() => void answer.refetch()} />}
      {!data && !error && <RowsWaiting rows={6} />}
      {data && items.length === 0 && (
        <p className={card.none}>
          No tool that does it fits.{' '}
          <Link href={to({ ...wholePage, sort, with: aside })}>Show all that do it</Link>
        </p>
      )}
      {items.length > 0 && <HowTable items={toolsToldApart(items)} words={words} stale={isPlaceholderData} />}
      <ShowMore
        there={items.length}
        total={total}
        reading={answer.isFetchingNextPage}
        onMore={(asked) => go({ rows: asked }, 'replace')}
      />
      <CompareToolsBar ids={aside} onOut={(one) => go({ with: switchedAside(aside, one) }, 'replace')} />
    </section>
  );
}
