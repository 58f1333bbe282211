import type { HeadToHead } from '#contract/compare.ts';

/** The result told from whichever tool stands further left; the interval turns with it. */
export function toldInOrder(result: HeadToHead, order: readonly string[]): HeadToHead {
  const { a, b, wins, losses, low, high } = result;
  if (order.indexOf(a) <= order.indexOf(b)) return result;
  const turned = (share: number | null) => (share === null ? null : 1 - share);
  return { ...result, a: b, b: a, wins: losses, losses: wins, low: turned(high), high: turned(low) };
}
