/**
 * The address of the matches screen, read and written: which tab is shown. What a tab shows is in keys of its own, read by
 * its own codec (`ledger-url.ts` …); `source` is the one that all tabs share, and goes along from one to the next.
 *
 *   view     one of `matchesTabs`; the ratings when absent
 *   source   id of one source
 *
 * What cannot be read is left out.
 */
import { Id } from '#contract/vocabulary.ts';

/** Their order is that of the tabs, which the registry of the screen (`views/matches/tabs.ts`) holds to. */
export const matchesTabs = ['ratings', 'matrix', 'ledger', 'claims', 'trend'] as const;
export type MatchesTabId = (typeof matchesTabs)[number];

export interface MatchesState {
  readonly view: MatchesTabId;
  readonly source: string | null;
}

/** Reads a query string, with or without its question mark. */
export function readMatchesUrl(search: string): MatchesState {
  const query = new URLSearchParams(search);
  return {
    view: matchesTabs.find((tab) => tab === query.get('view')) ?? 'ratings',
    source: Id.safeParse(query.get('source')).data ?? null,
  };
}

/** The path and query of a tab. @param more further keys of the tab's own, each already written as `key=value` */
export function matchesUrl({ view, source }: MatchesState, more: readonly string[] = []): string {
  const parts = [view !== 'ratings' && `view=${view}`, source !== null && `source=${source}`, ...more].filter(
    (part) => typeof part === 'string',
  );
  return parts.length > 0 ? `/matches?${parts.join('&')}` : '/matches';
}
