/**
 * Davidson's model: Bradley and Terry's with ties. With d the difference of two log strengths, a match is won, tied and lost as
 * e^(d/2) : ν : e^(-d/2); the score of a match for d is its result (½, 0, -½) less what is expected, for log ν whether it was
 * tied less the same. The log-likelihood is concave in strengths and log ν. Pure.
 */
import { matchesOf, type Board, type Pair } from './board.ts';
import { dot } from './conjugate-gradients.ts';
import { chancesOf } from './chances.ts';
import { informationAt, solveInformation, type Information } from './information.ts';

export interface Fit {
  /** Log strengths, centred at 0. */
  readonly strength: Float64Array;
  /** How readily matches are tied; 0 where none was. */
  readonly ties: number;
  readonly logLikelihood: number;
}

/** A step that gains less log-likelihood than this is the last. */
const enough = 1e-11;
const maxSteps = 100;
/** Of a step: the next one mends what is left. */
const stepPrecision = 1e-4;

/**
 * @param board every tool reachable from every other by wins and ties, as `rateable` leaves it
 * @param start log strengths to begin at, such as those of nearly the same board
 */
export function fitDavidson({ tools, pairs }: Board, start?: Fit): Fit {
  const size = tools.length;
  const tied = pairs.reduce((sum, { ties }) => sum + ties, 0);
  const matches = pairs.reduce((sum, pair) => sum + matchesOf(pair), 0);
  // Of equals, ties : decided is as ν : 2.
  const first = start?.ties || (2 * tied) / Math.max(1, matches - tied);
  // The last unknown is log ν; where nothing was tied it stays out of all sums.
  const at = new Float64Array(size + 1);
  if (start !== undefined) at.set(start.strength);
  at[size] = tied > 0 ? Math.log(first) : -Infinity;
  let reached = logLikelihood(pairs, at, size);
  for (let step = 0; step < maxSteps; step++) {
    const { gradient, information } = derivatives(pairs, at, size);
    const move = solveInformation(pairs, information, gradient, stepPrecision);
    const gain = dot(gradient, move);
    if (!(gain > 0)) break;
    reached = moveUp(pairs, at, move, size, reached);
    if (gain < enough) break;
  }
  const strength = centred(at.subarray(0, size));
  return { strength, ties: tied > 0 ? Math.exp(at[size] ?? 0) : 0, logLikelihood: reached };
}

/** Takes the step, halved until it gains; `at` is where it ends. */
function moveUp(
  pairs: readonly Pair[],
  at: Float64Array,
  move: Float64Array,
  size: number,
  from: number,
): number {
  const begun = at.slice();
  for (let share = 1; share > 1e-6; share /= 2) {
    for (let i = 0; i < at.length; i++) at[i] = (begun[i] ?? 0) + share * (move[i] ?? 0);
    const reached = logLikelihood(pairs, at, size);
    if (reached >= from) return reached;
  }
  at.set(begun);
  return from;
}

function logLikelihood(pairs: readonly Pair[], at: Float64Array, size: number): number {
  const ties = Math.exp(at[size] ?? 0);
  let sum = 0;
  for (const { a, b, wins, losses, ties: tied } of pairs) {
    const half = ((at[a] ?? 0) - (at[b] ?? 0)) / 2;
    const total = Math.log(Math.exp(half) + Math.exp(-half) + ties);
    sum += half * (wins - losses) - (wins + losses + tied) * total;
    if (tied > 0) sum += tied * (at[size] ?? 0);
  }
  return sum;
}

/** What the likelihood looks like around a place. */
function derivatives(
  pairs: readonly Pair[],
  at: Float64Array,
  size: number,
): { gradient: Float64Array; information: Information } {
  const gradient = new Float64Array(size + 1);
  const ties = Math.exp(at[size] ?? 0);
  const information = informationAt(pairs, at, ties);
  pairs.forEach(({ a, b, wins, losses, ties: tied }) => {
    const { win, loss, tie } = chancesOf((at[a] ?? 0) - (at[b] ?? 0), ties);
    const matches = wins + losses + tied;
    const slope = (wins - losses) / 2 - (matches * (win - loss)) / 2;
    gradient[a] = (gradient[a] ?? 0) + slope;
    gradient[b] = (gradient[b] ?? 0) - slope;
    gradient[size] = (gradient[size] ?? 0) + tied - matches * tie;
  });
  return { gradient, information };
}

export function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return values.map((value) => value - mean);
}
