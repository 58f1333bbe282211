/** What may be said of an order whose places are uncertain: classes, and the ranks that an interval leaves open. Pure. */

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The eighth takes the rest: more classes than that are a list of ranks again. */
export const maxClasses = 8;

/**
 * From the strongest down: its lower bound is the anchor, whoever's upper bound reaches it belongs to the class, else a new
 * one begins. The anchor never moves, so nobody is in the first class only for being near one who barely is.
 * @param ordered the strongest first, the whole of it: a filter is for what comes after
 * @returns classes from 1 on
 */
export function classesOf(ordered: readonly Interval[]): number[] {
  let [number, anchor] = [0, Infinity];
  return ordered.map(({ low, high }) => {
    if (high < anchor && number < maxClasses) {
      number += 1;
      anchor = low;
    }
    return number;
  });
}

export interface Ranks {
  /** One more than those whose interval lies wholly above. */
  readonly rankLow: number;
  /** As many as there are less those whose interval lies wholly below. */
  readonly rankHigh: number;
}

export function ranksOf(intervals: readonly Interval[]): Ranks[] {
  const lows = intervals.map(({ low }) => low).sort((a, b) => a - b);
  const highs = intervals.map(({ high }) => high).sort((a, b) => a - b);
  const all = intervals.length;
  return intervals.map(({ low, high }) => ({
    rankLow: 1 + all - upTo(lows, high),
    rankHigh: all - below(highs, low),
  }));
}

/** How many of them are at most `value`. */
function upTo(ascending: readonly number[], value: number): number {
  return place(ascending, (one) => one <= value);
}

function below(ascending: readonly number[], value: number): number {
  return place(ascending, (one) => one < value);
}

/** How many come before the first that does not fit. */
function place(ascending: readonly number[], fits: (one: number) => boolean): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (fits(ascending[middle] ?? Infinity)) from = middle + 1;
    else to = middle;
  }
  return from;
}
