/** The strongest of many paths of one length, without walking all of them. Pure. */
import type { Link } from './two-sided.ts';

export interface Way {
  readonly refs: readonly string[];
  /** Links that nobody compared: each is only an offer. */
  readonly offers: number;
  /** The fewest matches of a link that has any; null when none has. */
  readonly weakest: number | null;
}

export interface Strongest {
  readonly ways: readonly Way[];
  /** Of this length, all there are. */
  readonly total: number;
}

/**
 * Fewest offers first, then the largest of the smallest numbers of matches, then by refs. A beginning of a path that is
 * stronger stays so whatever follows, so that of each node's beginnings only as many are kept as are asked for.
 * @param steps links layer by layer, each on a path from the first layer to the last
 */
export function strongest(from: string, steps: readonly (readonly Link[])[], most: number): Strongest {
  if (steps.length === 0) return { ways: [], total: 0 };
  let ways = new Map<string, readonly Way[]>([[from, [{ refs: [from], offers: 0, weakest: null }]]]);
  let totals = new Map([[from, 1]]);
  for (const links of steps) {
    const grown = new Map<string, Way[]>();
    const counts = new Map<string, number>();
    for (const link of links) {
      const known = grown.get(link.to) ?? [];
      for (const way of ways.get(link.from) ?? []) known.push(withLink(way, link));
      grown.set(link.to, known);
      counts.set(link.to, (counts.get(link.to) ?? 0) + (totals.get(link.from) ?? 0));
    }
    ways = new Map([...grown].map(([ref, all]) => [ref, all.toSorted(stronger).slice(0, most)]));
    totals = counts;
  }
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);
  return { ways: [...ways.values()].flat().toSorted(stronger).slice(0, most), total: sum(totals.values()) };
}

function withLink({ refs, offers, weakest }: Way, { to, matches }: Link): Way {
  return {
    refs: [...refs, to],
    offers: offers + (matches > 0 ? 0 : 1),
    weakest: matches > 0 ? Math.min(weakest ?? matches, matches) : weakest,
  };
}

/** Order of paths of one length. */
export function stronger(a: Way, b: Way): number {
  return (
    a.offers - b.offers ||
    (b.weakest ?? 0) - (a.weakest ?? 0) ||
    (a.refs.join(' ') < b.refs.join(' ') ? -1 : 1)
  );
}
