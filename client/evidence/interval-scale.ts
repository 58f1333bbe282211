/** Where ratings and their intervals stand on one axis that all rows share. Pure. */

interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface IntervalScale {
  /** Round values to draw a line at, from low to high. */
  readonly ticks: readonly number[];
  /** A value as per cent of the axis's width. */
  readonly at: (value: number) => number;
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
const mostTicks = 7;

/** An axis that holds every interval, with a little air at its ends. */
export function intervalScale(rows: readonly Interval[]): IntervalScale {
  const low = Math.min(...rows.map((row) => row.low));
  const high = Math.max(...rows.map((row) => row.high));
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { ticks: [], at: () => 50 };
  const air = Math.max(1, (high - low) * 0.02);
  const [from, to] = [low - air, high + air];
  const step = steps.find((one) => (to - from) / one < mostTicks) ?? to - from;
  const ticks: number[] = [];
  for (let tick = Math.ceil(from / step) * step; tick <= to; tick += step) ticks.push(tick);
  return { ticks, at: (value) => (100 * (value - from)) / (to - from) };
}
