/** What entries add up to, over any part of them. Pure. */
import type { LedgerSum } from '#contract/match.ts';
import { addedByKind, type MatchesByKind } from '#contract/matches-of-kinds.ts';

export interface Sum {
  readonly entries: number;
  /** How many of them count. */
  readonly counted: number;
  /** What those that count add up to. */
  readonly byKind: MatchesByKind;
}

export function sumsOf(parts: readonly LedgerSum[]): Sum {
  const counting = parts.filter(({ counts }) => counts);
  return {
    entries: added(parts),
    counted: added(counting),
    byKind: addedByKind(
      counting.flatMap(({ kind, matches }) => (matches > 0 ? [{ kinds: [kind], matches }] : [])),
    ),
  };
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

const added = (parts: readonly LedgerSum[]): number => parts.reduce((sum, { entries }) => sum + entries, 0);
