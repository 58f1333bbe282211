import type { HeadToHead } from '#contract/compare.ts';
import { turned } from '#contract/sides.ts';

/** The result told from whichever tool stands further left; the interval turns with it. */
export function toldInOrder(result: HeadToHead, order: readonly string[]): HeadToHead {
  const { a, b, share, low, high } = result;
  if (order.indexOf(a) <= order.indexOf(b)) return result;
  const rest = (part: number | null) => (part === null ? null : 1 - part);
  return { ...turned(result), a: b, b: a, share: rest(share), low: rest(high), high: rest(low) };
}
