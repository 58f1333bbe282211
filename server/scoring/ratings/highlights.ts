/** What is worth saying of a board first: who leads, whose contests are open, who is rated above what is larger. Pure. */
import { judgedOf, verdictOf, wonRate, type Results } from '#contract/rate.ts';
import type { RatingHighlights } from '#contract/ratings.ts';
import type { Rating } from '#contract/rating.ts';
import type { MatchKind } from '#contract/vocabulary.ts';
import { surprisesOf, type Placed } from './board-facts.ts';

/** Results of two, by their places in the order, from 0 on; wins are of the stronger. */
export interface MetPair extends Results {
  readonly row: number;
  readonly column: number;
}

/** With its place in the order, from 1 on. */
type Ordered = Placed & { readonly position: number };

const toolsByPlace = (ordered: readonly Pick<Ordered, 'tool' | 'position'>[]) =>
  new Map(ordered.map(({ tool: { id, name }, position }) => [position - 1, { id, name }]));

const maxContests = 5;
const maxSurprises = 3;
const maxInClass = 8;
const shownClasses = 2;

/** The first class and the next: how many they are, and the strongest of each. */
export function firstClasses<One extends Pick<Rating, 'class'>>(
  ordered: readonly One[],
): { class: number; total: number; items: One[] }[] {
  return [...new Set(ordered.map((one) => one.class))].slice(0, shownClasses).map((own) => {
    const all = ordered.filter((one) => one.class === own);
    return { class: own, total: all.length, items: all.slice(0, maxInClass) };
  });
}

/** Pairs that met and whose own results chance may have decided: the interval of the share crosses one half. Most judged first. */
export function contestsOf(
  ordered: readonly Pick<Ordered, 'tool' | 'position'>[],
  pairs: readonly MetPair[],
  kind: MatchKind,
): RatingHighlights['contests'] {
  const tools = toolsByPlace(ordered);
  const open = pairs.flatMap(({ row, column, wins, losses, ties }) => {
    const results = { wins, losses, ties };
    const [first, second] = [tools.get(row), tools.get(column)];
    const rate = wonRate(results, [kind]);
    if (first === undefined || second === undefined || rate === null || verdictOf(rate) !== 'close')
      return [];
    const { share, low, high } = rate;
    return [
      {
        first,
        second,
        matches: judgedOf(results),
        ...results,
        share,
        low,
        high,
      },
    ];
  });
  const closest = open.toSorted(
    (a, b) => b.matches - a.matches || Math.abs(a.share - 0.5) - Math.abs(b.share - 0.5),
  );
  return { total: open.length, items: closest.slice(0, maxContests) };
}

/** Each smaller tool once, with the largest of those it is rated above, and what both did where they met. */
export function largestSurprises(
  ordered: readonly Ordered[],
  pairs: readonly MetPair[],
): RatingHighlights['surprises'] {
  const all = surprisesOf(ordered);
  const once = [...new Map(all.toReversed().map((one) => [one.smaller.id, one])).values()].toReversed();
  const place = new Map(ordered.map(({ tool, position }) => [tool.id, position - 1]));
  return {
    total: once.length,
    items: once.slice(0, maxSurprises).map((one) => {
      const met = pairs.find(
        ({ row, column }) => row === place.get(one.smaller.id) && column === place.get(one.larger.id),
      );
      return {
        ...one,
        met: met === undefined ? null : { wins: met.wins, losses: met.losses, ties: met.ties },
      };
    }),
  };
}
