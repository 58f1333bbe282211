/** How much of an order the matches carry: which neighbours chance does not explain, all looked at together. Pure. */

/** 97.5 % point of the normal distribution. */
export const z = 1.959963984540054;

/** The chance that a normal number is farther from 0, either way: within 1.2e-7 of it (Numerical Recipes' erfc). */
export function twoSided(distance: number): number {
  const x = Math.abs(distance) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const terms = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
    -0.82215223, 0.17087277,
  ];
  const sum = terms.reduceRight((rest, term) => term + t * rest, 0);
  return Math.min(1, t * Math.exp(-x * x + sum));
}

/**
 * Holm's: the least likely first, each against what is left of 5 %; the first that could be chance ends it, so that all that are
 * called apart are so together with 95 %.
 * @param chances that a difference as large is nothing but chance, one for each pair of neighbours
 */
export function apart(chances: readonly number[]): boolean[] {
  const order = chances.map((_, i) => i).sort((a, b) => (chances[a] ?? 1) - (chances[b] ?? 1));
  const separated = chances.map(() => false);
  for (const [rank, i] of order.entries()) {
    if ((chances[i] ?? 1) > 0.05 / (chances.length - rank)) break;
    separated[i] = true;
  }
  return separated;
}

/**
 * Matches of the two with each other that would set them apart if all went as it is rated; null where no number would.
 * @param gap between two log strengths, and its standard deviation today
 * @param information of one match of the two about the gap
 */
export function matchesNeeded(gap: number, deviation: number, information: number): number | null {
  const missing = (z / gap) ** 2 - 1 / deviation ** 2;
  const needed = Math.max(1, Math.ceil(missing / information));
  return Number.isSafeInteger(needed) ? needed : null;
}

export function median(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  const middle = ordered.length / 2;
  return ((ordered[Math.floor(middle)] ?? 0) + (ordered[Math.ceil(middle) - 1] ?? ordered[0] ?? 0)) / 2;
}
