/** The one interval of the program: the server answers it with comparisons, the client draws it beside edges. */

/** 97.5 % point of the normal distribution: two-sided 95 %. */
const z = 1.959963984540054;

/**
 * Wilson score interval, 95 %, of a share: with p = successes / n,
 *
 *     (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n)
 *
 * It stays inside 0-1 and is honest for small n, where the plain p ± z·√(p(1 − p)/n) is not: 1 of 1 gives
 * 0.21-1, not 1-1.
 *
 * @param successes 0 to n; a half is allowed, for a tie counted half a win
 * @param n trials; 0 gives null, since nothing is known then
 * @throws RangeError when successes is not between 0 and n
 */
export function wilsonInterval(successes: number, n: number): { low: number; high: number } | null {
  if (!(n >= 0 && Number.isFinite(n) && successes >= 0 && successes <= n)) {
    throw new RangeError(`A share needs 0 <= successes <= n, not ${successes} of ${n}.`);
  }
  if (n === 0) return null;
  const share = successes / n;
  const scale = 1 + z ** 2 / n;
  const middle = (share + z ** 2 / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  // At 0 and n one end is the share itself, which rounding would miss by a hair.
  return {
    low: successes === 0 ? 0 : Math.min(share, Math.max(0, middle - half)),
    high: successes === n ? 1 : Math.max(share, Math.min(1, middle + half)),
  };
}
