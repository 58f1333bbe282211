import type { ToolPrice } from '#contract/tool.ts';

export interface LowestPrice {
  /** US dollars for one million prompt tokens. */
  readonly input: number;
  readonly provider: string;
  /** How many providers have a token price. */
  readonly providers: number;
}

/** The lowest prompt price in US dollars; null when no provider sells by the token. */
export function lowestPrice(prices: readonly ToolPrice[]): LowestPrice | null {
  const priced = prices
    .map(({ perMillion, provider, currency }) => ({ input: perMillion?.input, provider, currency }))
    .filter(({ input, currency }) => typeof input === 'number' && currency === 'USD')
    .sort((a, b) => (a.input ?? 0) - (b.input ?? 0));
  const [first] = priced;
  if (typeof first?.input !== 'number') return null;
  return {
    input: first.input,
    provider: first.provider,
    providers: new Set(priced.map((p) => p.provider)).size,
  };
}
