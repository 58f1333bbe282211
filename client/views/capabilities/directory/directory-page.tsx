import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import card from '../../../ui/list-card.module.css';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { capabilitiesQuery } from '../../../api/capability-queries.ts';
import { capabilityQuery } from '../../../api/capability-queries.ts';
import { ShowMore } from '../../../ui/show-more.tsx';
import { useDirectory } from '../directory-context.ts';
import { directoryUrl, wholeDirectory } from '../../../addresses/directory-url.ts';
import { shownWords } from '../../../words/shown-words.ts';
import { pageUrl } from '../../../addresses/page-url.ts';
import { useRows } from '../../../api/use-rows.ts';
import { AreaOverview } from './area-overview.tsx';
import { CapabilityRow } from './capability-row.tsx';
import { DirectoryFilters } from './directory-filters.tsx';
import { RowsWaiting } from '../../../ui/rows-waiting.tsx';
import { SortLinks } from '../parts/sort-links.tsx';
import styles from './directory-page.module.css';

/** Functions by area to begin with, where there are areas; else those that fit, a page of fifty after the other. */
export function DirectoryPage() {
  const { q, kind, area, serves, source, sort } = useDirectory().state;
  const begun =
    q.trim() !== '' ||
    [kind, area, serves, source].some((filter) => filter !== null) ||
    sort !== wholeDirectory.sort;
  return (
    <>
      <DirectoryFilters />
      {begun ? <FittingCapabilities /> : <AreaOverview otherwise={<FittingCapabilities />} />}
    </>
  );
}

function FittingCapabilities() {
  const { state, to, go } = useDirectory();
  const { q, kind, area, serves, source, sort, rows } = state;
  const words = q.trim();
  const answer = useInfiniteQuery(
    capabilitiesQuery({
      ...(words !== '' && { q: words }),
      ...(kind !== null && { kind }),
      ...(area !== null && { area }),
      ...(serves !== null && { serves }),
      ...(source !== null && { source }),
      sort,
    }),
  );
  const { data, error, isPlaceholderData, isFetchingNextPage } = answer;
  const items = data?.pages.flatMap((page) => page.items).slice(0, rows) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  useRows(rows, items.length, answer);
  return (
    <>
      {area !== null && (
        <h2 className={styles.area}>
          {area} <Link href={to({ area: null })}>All areas</Link>
        </h2>
      )}
      {serves !== null && <ServedFunction id={serves} />}
      <div className={styles.bar}>
        <output className={styles.status}>
          {data ? shownWords(items.length, total, 'capability', 'capabilities') : error ? '' : 'Looking …'}
        </output>
        <SortLinks
          label="Sort by"
          chosen={sort}
          sorts={sorts}
          to={(id) => to({ sort: id, rows: wholeDirectory.rows })}
        />
      </div>
      {error && <ProblemNotice error={error} retry={() => void answer.refetch()} />}
      {!data && !error && <RowsWaiting />}
      {data && items.length === 0 && (
        <p className={card.none}>
          No capability fits. Try fewer or other words, or{' '}
          <Link href={directoryUrl({ sort })}>show all of them</Link>.
        </p>
      )}
      {items.length > 0 && (
        <ol className={card.list} data-stale={isPlaceholderData || undefined} aria-busy={isPlaceholderData}>
          {items.map((capability) => (
            <CapabilityRow key={capability.id} capability={capability} />
          ))}
        </ol>
      )}
      <ShowMore
        there={items.length}
        total={total}
        reading={isFetchingNextPage}
        onMore={(asked) => go({ rows: asked }, 'replace')}
      />
    </>
  );
}

/** Of which function the operations are, and the way to all. */
function ServedFunction({ id }: { readonly id: string }) {
  const { to } = useDirectory();
  const name = useQuery(capabilityQuery(id)).data?.name ?? id;
  return (
    <h2 className={styles.area}>
      <span>
        Operations that serve <Link href={pageUrl(id)}>{name}</Link>
      </span>{' '}
      <Link href={to({ serves: null, rows: wholeDirectory.rows })}>All operations</Link>
    </h2>
  );
}

const sorts = [
  { id: 'tools', label: 'Tools' },
  { id: 'matches', label: 'Matches' },
  { id: 'name', label: 'Name' },
] as const;
