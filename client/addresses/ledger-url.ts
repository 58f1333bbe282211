/**
 * The address of the ledger tab of the matches screen, read and written. Every key may be missing.
 *
 *   source         id of one source
 *   kind           of the entries
 *   tool           id of a tool that is on either side
 *   judge          who judged, by name
 *   counted        yes or no: whether the entries count
 *   state          live, superseded, rejected or withdrawn
 *   since, until   YYYY-MM-DD, the first and the last day of the entries
 *   sort           oldest or largest; the newest first when absent
 *
 * What cannot be read is left out.
 */
import { ledgerSorts } from '#contract/match.ts';
import { Id, IsoDate, MatchKind, MatchState } from '#contract/vocabulary.ts';
import type { MatchFilter } from '../api/ledger-queries.ts';
import { matchesUrl } from './matches-url.ts';

export interface LedgerState {
  readonly source: string | null;
  readonly kind: MatchKind | null;
  readonly tool: string | null;
  readonly judge: string | null;
  readonly counted: 'yes' | 'no' | null;
  readonly state: MatchState | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly sort: (typeof ledgerSorts)[number];
}

export const wholeLedger: LedgerState = {
  source: null,
  kind: null,
  tool: null,
  judge: null,
  counted: null,
  state: null,
  since: null,
  until: null,
  sort: 'newest',
};

const maxJudgeLength = 200;

/** Reads a query string, with or without its question mark. */
export function readLedgerUrl(search: string): LedgerState {
  const query = new URLSearchParams(search);
  const text = (key: string) => query.get(key) ?? '';
  const counted = text('counted');
  return {
    source: Id.safeParse(text('source')).data ?? null,
    kind: MatchKind.safeParse(text('kind')).data ?? null,
    tool: Id.safeParse(text('tool')).data ?? null,
    judge: text('judge').trim().slice(0, maxJudgeLength).trim() || null,
    counted: counted === 'yes' || counted === 'no' ? counted : null,
    state: MatchState.safeParse(text('state')).data ?? null,
    since: IsoDate.safeParse(text('since')).data ?? null,
    until: IsoDate.safeParse(text('until')).data ?? null,
    sort: ledgerSorts.find((sort) => sort === text('sort')) ?? wholeLedger.sort,
  };
}

/** The path and query that `readLedgerUrl` reads back. */
export function ledgerUrl(change: Partial<LedgerState>): string {
  const { source, kind, tool, judge, counted, state, since, until, sort } = { ...wholeLedger, ...change };
  return matchesUrl(
    { view: 'ledger', source },
    [
      kind !== null && `kind=${kind}`,
      tool !== null && `tool=${tool}`,
      judge !== null && `judge=${encodeURIComponent(judge)}`,
      counted !== null && `counted=${counted}`,
      state !== null && `state=${state}`,
      since !== null && `since=${since}`,
      until !== null && `until=${until}`,
      sort !== wholeLedger.sort && `sort=${sort}`,
    ].filter((part) => typeof part === 'string'),
  );
}

/** The entries as the call takes them. */
export function filterOf({ sort, ...filters }: LedgerState): MatchFilter {
  const { source, kind, tool, judge, counted, state, since, until } = filters;
  return {
    ...(source !== null && { source }),
    ...(kind !== null && { kind }),
    ...(tool !== null && { tool }),
    ...(judge !== null && { judge }),
    ...(counted !== null && { counted }),
    ...(state !== null && { state }),
    ...(since !== null && { since }),
    ...(until !== null && { until }),
    ...(sort !== wholeLedger.sort && { sort }),
  };
}
