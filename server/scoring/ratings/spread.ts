/**
 * How far chance may have moved the fitted strengths: the sandwich G M G, of the single match as the unit. G inverts the
 * information about strengths with log ν profiled out; M adds up squared scores, so that it holds when ties are not as the model
 * has them. Pure.
 */
import { chancesOf } from './chances.ts';
import type { Fit } from './davidson.ts';
import { informationAt } from './information.ts';
import type { Board, Pair } from './board.ts';
import { dot } from './conjugate-gradients.ts';
import { inverseOf } from './dense.ts';

export interface Spread {
  /** Standard deviation of each strength about the board's mean. */
  readonly own: Float64Array;
  /** That of the difference to the tool after it; one fewer. */
  readonly toNext: Float64Array;
}

/** Sums over a pair's matches of squared scores: by d twice, by d and log ν, by log ν twice. */
interface Scores {
  readonly dd: number;
  readonly dt: number;
  readonly tt: number;
}

/**
 * @param board its tools in the order of which `toNext` speaks
 * @param widening a factor a tool, by which squared scores of its pairs grow: the geometric mean of both sides'
 */
export function spreadOf({ tools, pairs }: Board, fit: Fit, widening: readonly number[]): Spread {
  const size = tools.length;
  const { inverse, byTies } = profiledInverse(pairs, fit, size);
  const [own, toNext] = [new Float64Array(size), new Float64Array(Math.max(0, size - 1))];
  const mixed = new Float64Array(size);
  let tied = 0;
  for (const pair of pairs) {
    const wide = Math.sqrt((widening[pair.a] ?? 1) * (widening[pair.b] ?? 1));
    const { dd, dt, tt } = scoresOf(pair, fit);
    mixed[pair.a] = (mixed[pair.a] ?? 0) + wide * dt;
    mixed[pair.b] = (mixed[pair.b] ?? 0) - wide * dt;
    tied += wide * tt;
    addSquares(inverse, pair.a * size, pair.b * size, wide * dd, own, toNext);
  }
  const cross = timesVector(inverse, mixed);
  const whole = (sum: number, both: number, q: number) =>
    Math.sqrt(Math.max(0, sum - 2 * q * both + q * q * tied));
  return {
    own: own.map((sum, i) => whole(sum, cross[i] ?? 0, byTies[i] ?? 0)),
    toNext: toNext.map((sum, i) =>
      whole(sum, (cross[i] ?? 0) - (cross[i + 1] ?? 0), (byTies[i] ?? 0) - (byTies[i + 1] ?? 0)),
    ),
  };
}

/** What one pair adds to the variance of every tool, and of every difference to the next. */
function addSquares(
  inverse: Float64Array,
  one: number,
  other: number,
  weight: number,
  own: Float64Array,
  toNext: Float64Array,
): void {
  let before = (inverse[one] ?? 0) - (inverse[other] ?? 0);
  own[0] = (own[0] ?? 0) + weight * before * before;
  for (let i = 1; i < own.length; i++) {
    const reach = (inverse[one + i] ?? 0) - (inverse[other + i] ?? 0);
    const apart = before - reach;
    own[i] = (own[i] ?? 0) + weight * reach * reach;
    toNext[i - 1] = (toNext[i - 1] ?? 0) + weight * apart * apart;
    before = reach;
  }
}

function timesVector(matrix: Float64Array, vector: Float64Array): Float64Array {
  return vector.map((_, row) => dot(matrix.subarray(row * vector.length, (row + 1) * vector.length), vector));
}

function scoresOf({ a, b, wins, losses, ties }: Pair, fit: Fit): Scores {
  const { win, loss, tie } = chancesOf((fit.strength[a] ?? 0) - (fit.strength[b] ?? 0), fit.ties);
  const mean = (win - loss) / 2;
  return {
    dd: wins * (0.5 - mean) ** 2 + losses * (0.5 + mean) ** 2 + ties * mean ** 2,
    dt: -wins * (0.5 - mean) * tie + losses * (0.5 + mean) * tie - ties * mean * (1 - tie),
    tt: (wins + losses) * tie ** 2 + ties * (1 - tie) ** 2,
  };
}

/** `byTies`: by how much each strength moves when the score for log ν does. */
function profiledInverse(
  pairs: readonly Pair[],
  fit: Fit,
  size: number,
): { inverse: Float64Array; byTies: Float64Array } {
  const { dd, dt, tt } = informationAt(pairs, fit.strength, fit.ties);
  const matrix = new Float64Array(size * size);
  const cross = new Float64Array(size);
  const add = (row: number, column: number, value: number) => {
    matrix[row * size + column] = (matrix[row * size + column] ?? 0) + value;
  };
  pairs.forEach(({ a, b }, p) => {
    const value = dd[p] ?? 0;
    add(a, a, value);
    add(b, b, value);
    add(a, b, -value);
    add(b, a, -value);
    cross[a] = (cross[a] ?? 0) + (dt[p] ?? 0);
    cross[b] = (cross[b] ?? 0) - (dt[p] ?? 0);
  });
  const ties = tt.reduce((sum, value) => sum + value, 0);
  // All strengths moved alike change nothing: a weight on their mean makes the matrix invertible, and differences do not see it.
  const weight = dd.reduce((sum, value) => sum + value, 0) / size ** 2;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const profiled = ties > 0 ? ((cross[row] ?? 0) * (cross[column] ?? 0)) / ties : 0;
      add(row, column, weight - profiled);
    }
  }
  const inverse = inverseOf(matrix, size);
  const byTies = ties > 0 ? timesVector(inverse, cross).map((value) => value / ties) : new Float64Array(size);
  return { inverse, byTies };
}
