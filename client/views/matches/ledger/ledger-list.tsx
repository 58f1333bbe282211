import { useInfiniteQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ledgerPage, ledgerQuery } from '../../../api/ledger-queries.ts';
import type { MatchFilter } from '../../../api/ledger-queries.ts';
import { EntryItem } from '../../../evidence/entry-item.tsx';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { RowsWaiting } from '../../../ui/rows-waiting.tsx';
import { count } from '../../../words/numbers.ts';
import styles from './ledger-list.module.css';

/** Px of an entry before it is measured. */
const likelyHeight = 94;
/** So many before the end of what is read, the next page is asked for. */
const ahead = Math.round(ledgerPage / 2);

/** The entries that fit, as far as they are looked at: only those in view are in the page, and pages are read as they come near. */
export function LedgerList({ filter }: { readonly filter: MatchFilter }) {
  const answer = useInfiniteQuery(ledgerQuery(filter));
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching, isPlaceholderData } = answer;
  const list = useRef<HTMLUListElement>(null);
  const { scroller, top } = usePlaceInPage(list, data !== undefined);
  const entries = data?.pages.flatMap((page) => page.items) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  // Its functions are called in this very render and by the list's own entries: nothing that is memoised gets them.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller,
    estimateSize: () => likelyHeight,
    getItemKey: (index) => entries[index]?.id ?? index,
    scrollMargin: top,
    overscan: 8,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  const wanted = last + ahead >= entries.length && hasNextPage && !isFetching && !error;
  useEffect(() => {
    if (wanted) void fetchNextPage();
  }, [wanted, fetchNextPage]);

  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <RowsWaiting />;
  if (total === 0) return <p className={styles.none}>No entry fits. Take off a filter to see more.</p>;
  return (
    <>
      <ul
        ref={list}
        className={styles.list}
        aria-label="Entries"
        data-stale={isPlaceholderData || undefined}
        style={{ height: rows.getTotalSize() }}
      >
        {shown.map(({ index, key, start }) => {
          const entry = entries[index];
          return (
            entry && (
              <EntryItem
                key={key}
                entry={entry}
                place={{ index, total, top: start - top, measure: rows.measureElement }}
              />
            )
          );
        })}
      </ul>
      <p className={styles.end}>
        {hasNextPage
          ? `${count(entries.length)} of ${count(total)} read; more come as you scroll`
          : `All ${count(total)} entries are here`}
      </p>
    </>
  );
}

/** What scrolls the list, and how far below its top the list begins: that moves as what stands above grows. */
function usePlaceInPage(list: React.RefObject<HTMLElement | null>, ready: boolean) {
  const [place, setPlace] = useState<{ scroller: HTMLElement | null; top: number }>({
    scroller: null,
    top: 0,
  });
  useLayoutEffect(() => {
    const box = list.current;
    const scroller = box?.closest('main') ?? null;
    if (!ready || box === null || scroller === null) return undefined;
    const look = () => {
      const top = Math.round(
        box.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop,
      );
      setPlace((before) => (before.scroller === scroller && before.top === top ? before : { scroller, top }));
    };
    look();
    const seen = new ResizeObserver(look);
    for (const around of [scroller, box.parentElement]) if (around) seen.observe(around);
    return () => seen.disconnect();
  }, [list, ready]);
  return place;
}
