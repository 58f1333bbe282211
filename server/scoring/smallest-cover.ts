/** The fewest tools that together do all that is needed. Pure, and exact. */
import { coverSearch } from './cover-search.ts';

/** What one tool does of the need. */
export interface Offering {
  readonly id: string;
  /** Bit i is set when it offers the i-th capability of the need; at most 20 are. */
  readonly mask: number;
  /** Which of two is taken first: the higher. Such as how often it was matched. */
  readonly matches: number;
}

export interface SmallestCovers<Tool extends Offering> {
  /** What no tool offers, as a mask; the sets cover all the rest of the need. */
  readonly uncovered: number;
  /** All of one size, tools by matches; [] when nothing of the need is covered. */
  readonly sets: Tool[][];
}

/**
 * Of the smallest sets, the `most` that come first when sets are put in order by their most matched tool, then by the
 * next, and so on (of tools matched alike, by id).
 * @param need the mask of what is asked
 * @throws RangeError for a need of more than 20 capabilities
 */
export function smallestCovers<Tool extends Offering>(
  need: number,
  tools: Iterable<Tool>,
  most = 3,
): SmallestCovers<Tool> {
  const candidates = bestOfEachMask(need, tools, most);
  const masks = candidates.map(({ mask }) => mask & need);
  const covered = masks.reduce((all, mask) => all | mask, 0);
  const sets: Tool[][] = [];
  if (covered === 0) return { uncovered: need, sets };
  const { within } = coverSearch(masks);
  let size = 1;
  while (!within(covered, size)) size += 1;
  for (const set of coversInOrder(candidates, 0, covered, size)) {
    sets.push(set);
    if (sets.length === most) break;
  }
  return { uncovered: need & ~covered, sets };
}

/**
 * Tools in order, of those that do the same only the first `most`: a smallest set never holds two of them, and a set
 * with a later one comes after as many sets with the earlier ones in its place.
 */
function bestOfEachMask<Tool extends Offering>(need: number, tools: Iterable<Tool>, most: number): Tool[] {
  const inOrder = [...tools].sort((a, b) => b.matches - a.matches || (a.id < b.id ? -1 : 1));
  const taken = new Map<number, number>();
  return inOrder.filter(({ mask }) => {
    const useful = mask & need;
    const before = taken.get(useful) ?? 0;
    taken.set(useful, before + 1);
    return useful !== 0 && before < most;
  });
}

/**
 * Every cover of `rest` by `size` of the candidates from a place on, in order. None smaller may exist: then the first
 * candidate that some cover holds begins the first cover, and all others in it come later, so no way is a dead end.
 */
function* coversInOrder<Tool extends Offering>(
  candidates: readonly Tool[],
  from: number,
  rest: number,
  size: number,
): Generator<Tool[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let start = from; ;) {
    const left = candidates.slice(start);
    const { within } = coverSearch(left.map(({ mask }) => mask & rest));
    if (!within(rest, size)) return;
    const at = left.findIndex(({ mask }) => within(rest & ~mask, size - 1));
    const first = left[at];
    if (first === undefined) return;
    start += at + 1;
    for (const others of coversInOrder(candidates, start, rest & ~first.mask, size - 1)) {
      yield [first, ...others];
    }
  }
}
