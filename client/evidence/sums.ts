/** What entries add up to, over any part of them, and how that reads. Pure. */
import type { LedgerSum } from '#contract/match.ts';
import { addedByKind, type MatchesByKind } from '#contract/matches-of-kinds.ts';
import { matchedText } from '#contract/result-text.ts';
import type { EntrySeen } from './entry-parts.ts';
import { counted as howMany } from '../words/numbers.ts';

export interface Sum {
  readonly entries: number;
  /** How many of them count. */
  readonly counted: number;
  /** What those that count add up to. */
  readonly byKind: MatchesByKind;
  /** Those that do not count since what counts holds them already, and what they add up to. */
  readonly included: { readonly entries: number; readonly byKind: MatchesByKind };
}

export function sumsOf(parts: readonly LedgerSum[]): Sum {
  const counting = parts.filter(({ counts }) => counts);
  const included = parts.filter((part) => part.included);
  return {
    entries: added(parts),
    counted: added(counting),
    byKind: kindsOf(counting),
    included: { entries: added(included), byKind: kindsOf(included) },
  };
}

/** The same of entries that are all at hand. */
export function sumOfEntries(entries: readonly EntrySeen[]): Sum {
  return sumsOf(
    entries.map(({ source, kind, judge, counted, included, state, count: matches }) => ({
      source,
      sourceTitle: source,
      kind,
      judge,
      month: null,
      counts: counted && state === 'live',
      included,
      entries: 1,
      matches,
    })),
  );
}

/** What counts first, then what that holds already; in these the newest day, of a day the largest. */
export function inOrder<Entry extends EntrySeen>(entries: readonly Entry[]): Entry[] {
  const rank = ({ counted, included, state }: EntrySeen) =>
    counted && state === 'live' ? 0 : included ? 1 : 2;
  return entries.toSorted(
    (a, b) => rank(a) - rank(b) || (b.at ?? '').localeCompare(a.at ?? '') || b.count - a.count,
  );
}

/** The same of each part, those of most entries first. */
export function sumsBy<Key extends string>(
  parts: readonly LedgerSum[],
  keyOf: (part: LedgerSum) => Key,
): (readonly [Key, Sum])[] {
  const groups = new Map<Key, LedgerSum[]>();
  for (const part of parts) {
    const key = keyOf(part);
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  return [...groups]
    .map(([key, group]) => [key, sumsOf(group)] as const)
    .toSorted(([a, one], [b, other]) => other.entries - one.entries || a.localeCompare(b));
}

/** `2,048 comparisons in 3 entries`: what counts. Where nothing does, `apartText` says what there is. */
export function totalText({ counted, byKind }: Pick<Sum, 'counted' | 'byKind'>): string {
  if (counted === 0) return 'No entries';
  return `${matchesOfAll(byKind)} in ${howMany(counted, 'entry', 'entries')}`;
}

/** `10,240 comparisons in 10 breakdowns, already included; 1 entry not counted`: the rest; null where there is none. */
export function apartText({ entries, counted, included }: Sum): string | null {
  const others = entries - counted - included.entries;
  const parts = [
    included.entries > 0 &&
      `${matchesOfAll(included.byKind)} in ${howMany(included.entries, 'breakdown')}, already included`,
    others > 0 && `${howMany(others, 'entry', 'entries')} not counted`,
  ].filter((part) => part !== false);
  return parts.join('; ') || null;
}

const matchesOfAll = (byKind: MatchesByKind): string => matchedText(byKind) || 'No comparisons reported';

const kindsOf = (parts: readonly LedgerSum[]): MatchesByKind =>
  addedByKind(parts.flatMap(({ kind, matches }) => (matches > 0 ? [{ kinds: [kind], matches }] : [])));

const added = (parts: readonly LedgerSum[]): number => parts.reduce((sum, { entries }) => sum + entries, 0);
