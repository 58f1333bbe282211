/** How sharply the likelihood of a board curves around a place, and what a push does there. Pure. */
import { matchesOf, type Pair } from './board.ts';
import { chancesOf } from './chances.ts';
import { conjugateGradients } from './conjugate-gradients.ts';
import { solveDense } from './dense.ts';

/** Up to so many tools the matrix is written down: solving it costs less than going over all pairs again and again. */
const maxDense = 300;

/** Second derivatives of the log-likelihood, turned to positive, a pair each: by d twice, by d and log ν, by log ν twice. */
export interface Information {
  readonly dd: Float64Array;
  readonly dt: Float64Array;
  readonly tt: Float64Array;
}

export function informationAt(pairs: readonly Pair[], strength: Float64Array, ties: number): Information {
  const [dd, dt, tt] = [0, 0, 0].map(() => new Float64Array(pairs.length));
  if (dd === undefined || dt === undefined || tt === undefined) throw new RangeError('three were made');
  pairs.forEach((pair, p) => {
    const { win, loss, tie } = chancesOf((strength[pair.a] ?? 0) - (strength[pair.b] ?? 0), ties);
    const matches = matchesOf(pair);
    const mean = (win - loss) / 2;
    dd[p] = matches * ((win + loss) / 4 - mean * mean);
    dt[p] = -matches * mean * tie;
    tt[p] = matches * tie * (1 - tie);
  });
  return { dd, dt, tt };
}

/**
 * What a push on strengths and log ν moves them by.
 * @param push its strengths add up to 0, as every gradient's do; log ν comes last
 * @param precision of the size of the push, where the board is so large that it is solved in steps
 */
export function solveInformation(
  pairs: readonly Pair[],
  { dd, dt, tt }: Information,
  push: Float64Array,
  precision: number,
): Float64Array {
  const size = push.length - 1;
  const tied = tt.some((value) => value > 0);
  if (size <= maxDense) return solveWhole(pairs, { dd, dt, tt }, push, tied);
  const diagonal = new Float64Array(size + 1);
  pairs.forEach(({ a, b }, p) => {
    diagonal[a] = (diagonal[a] ?? 0) + (dd[p] ?? 0);
    diagonal[b] = (diagonal[b] ?? 0) + (dd[p] ?? 0);
    diagonal[size] = (diagonal[size] ?? 0) + (tt[p] ?? 0);
  });
  if (!tied) diagonal[size] = 1;
  const times = (x: Float64Array, out: Float64Array) => {
    out.fill(0);
    const tie = tied ? (x[size] ?? 0) : 0;
    let last = 0;
    for (let p = 0; p < pairs.length; p++) {
      const pair = pairs[p];
      if (pair === undefined) continue;
      const d = (x[pair.a] ?? 0) - (x[pair.b] ?? 0);
      const flow = (dd[p] ?? 0) * d + (dt[p] ?? 0) * tie;
      out[pair.a] = (out[pair.a] ?? 0) + flow;
      out[pair.b] = (out[pair.b] ?? 0) - flow;
      last += (dt[p] ?? 0) * d + (tt[p] ?? 0) * tie;
    }
    out[size] = tied ? last : (x[size] ?? 0);
  };
  const known = push.slice();
  if (!tied) known[size] = 0;
  return conjugateGradients(times, known, diagonal, precision);
}

function solveWhole(
  pairs: readonly Pair[],
  { dd, dt, tt }: Information,
  push: Float64Array,
  tied: boolean,
): Float64Array {
  const wide = push.length;
  const last = wide - 1;
  // All strengths moved alike change nothing: a weight on their mean makes the matrix invertible, and the push has no part of it.
  const weight = Math.max(Number.MIN_VALUE, dd.reduce((sum, value) => sum + value, 0) / last ** 2);
  const matrix = new Float64Array(wide * wide);
  for (let row = 0; row < last; row++) matrix.fill(weight, row * wide, row * wide + last);
  const add = (row: number, column: number, value: number) => {
    matrix[row * wide + column] = (matrix[row * wide + column] ?? 0) + value;
  };
  pairs.forEach(({ a, b }, p) => {
    const value = dd[p] ?? 0;
    add(a, a, value);
    add(b, b, value);
    add(Math.max(a, b), Math.min(a, b), -value);
    if (!tied) return;
    add(last, a, dt[p] ?? 0);
    add(last, b, -(dt[p] ?? 0));
    add(last, last, tt[p] ?? 0);
  });
  const known = push.slice();
  if (!tied) {
    add(last, last, 1);
    known[last] = 0;
  }
  return solveDense(matrix, wide, known);
}
