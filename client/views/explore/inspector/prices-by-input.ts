import type { ToolPrice } from '#contract/tool.ts';

/** The lowest prompt price of a million tokens first; prices in other units or of unknown input last. */
export function pricesByInput(prices: readonly ToolPrice[]): readonly ToolPrice[] {
  const input = ({ perMillion, currency }: ToolPrice) =>
    currency === 'USD' ? (perMillion?.input ?? Infinity) : Infinity;
  return [...prices].sort((a, b) => {
    const [x, y] = [input(a), input(b)];
    return x === y ? (a.provider < b.provider ? -1 : 1) : x - y;
  });
}
