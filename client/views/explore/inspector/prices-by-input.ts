import type { ToolPrice } from '#contract/tool.ts';
import { count } from '../../../words/numbers.ts';

/**
 * The lowest input price of a million tokens first; then prices in other units or of unknown input, those for long prompts,
 * and last those that are unusually low: they are to be checked, and begin no list.
 */
export function pricesByInput(prices: readonly ToolPrice[]): readonly ToolPrice[] {
  const rank = ({ unusual, fromTokens }: ToolPrice) => (unusual === 'low' ? 2 : fromTokens ? 1 : 0);
  const input = ({ perMillion, currency }: ToolPrice) =>
    currency === 'USD' ? (perMillion?.input ?? Infinity) : Infinity;
  return prices.toSorted((a, b) => {
    const [x, y] = [input(a), input(b)];
    return rank(a) - rank(b) || (x === y ? (a.provider < b.provider ? -1 : 1) : x - y);
  });
}

/** "prompts over 200,000 tokens": what a price holds for; null when that is every prompt. */
export function promptsOf({ fromTokens }: Pick<ToolPrice, 'fromTokens'>): string | null {
  return fromTokens == null ? null : `prompts over ${count(fromTokens - 1)} tokens`;
}
