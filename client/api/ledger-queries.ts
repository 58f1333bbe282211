/** The ledger as queries: its entries, sums, and all of it for a file. Beside queries.ts, so that the first screen does not load them. */
import { keepPreviousData } from '@tanstack/react-query';
import { claims } from '#contract/claims.ts';
import { type ledgerSorts, type MatchEntry, matches, matchSums } from '#contract/match.ts';
import type { MatchKind, MatchState } from '#contract/vocabulary.ts';
import { fetchCall } from './api.ts';
import { ask, askPages } from './ask.ts';

export interface MatchFilter {
  tool?: string;
  against?: string;
  source?: string;
  kind?: MatchKind;
  capability?: string;
  judge?: string;
  context?: string;
  counted?: 'yes' | 'no';
  state?: MatchState;
  since?: string;
  until?: string;
  sort?: (typeof ledgerSorts)[number];
}

/** Pages of 50 ledger entries; each page repeats the exact totals. */
export const matchesQuery = (filter: MatchFilter) => askPages(matches, { ...filter });
/** Those of them that count, unless the filter asks for others. */
export const countedMatchesQuery = (filter: MatchFilter) => matchesQuery({ counted: 'yes', ...filter });

/** Entries a page of the long list holds. */
export const ledgerPage = 100;

/** What was listed or counted before stays until the next is there. */
const kept = { placeholderData: keepPreviousData };

export const ledgerQuery = (filter: MatchFilter) => ({
  ...askPages(matches, { ...filter, limit: ledgerPage }),
  ...kept,
});

export const matchSumsQuery = ({ sort: _, ...filter }: MatchFilter) => ({
  ...ask(matchSums, filter),
  ...kept,
});

export const claimsQuery = (source: string | null) => ({
  ...ask(claims, source === null ? {} : { source }),
  ...kept,
});

/** The first of what fits, at most `max`, a page after the other. @param onRead called with how many are read */
export async function readLedger(
  filter: MatchFilter,
  max: number,
  signal: AbortSignal,
  onRead: (read: number) => void,
): Promise<{ readonly entries: MatchEntry[]; readonly total: number }> {
  const entries: MatchEntry[] = [];
  for (let cursor = firstPage(); ;) {
    const limit = Math.min(200, max - entries.length);
    const page = await fetchCall(matches, { ...filter, limit, cursor }, signal);
    entries.push(...page.items);
    onRead(entries.length);
    if (page.next === null || entries.length >= max) return { entries, total: page.total };
    cursor = page.next;
  }
}

function firstPage(): string | undefined {
  return undefined;
}
