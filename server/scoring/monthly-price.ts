/** What a month of use costs, from the prices of a tool's providers. Pure. */
import type { MonthlyPrice } from '#contract/coverage.ts';
import type { ToolPrice } from '#contract/tool.ts';
import { groupedBy } from './grouped-by.ts';
import { pricesDisagree } from './told-prices.ts';
import { tidy } from './price-units.ts';

/** Tokens a month. */
export interface Usage {
  readonly prompt: number;
  readonly completion: number;
  /** Tokens of one prompt, for prices that rise with it; left out, prompts are short. */
  readonly promptLength?: number | undefined;
}

type Offered = Pick<MonthlyPrice, 'dollars' | 'provider' | 'source' | 'basis'>;

const million = 1_000_000;

/**
 * The cheapest provider's, at the price that holds for prompts so long. Tokens that are used have to be priced on both
 * their sides; a sum a month counts as it is. A price of 0 counts only when there is no other: sources print 0 for models
 * that a subscription includes. One that is unusually low beside other providers' is named apart, to be checked, and is
 * never the price itself; so is that of a provider who is silent on prompts so long where others state a price for them,
 * unless no other is known. Of equal ones the first is taken; null when no price in US dollars tells it.
 */
export function monthlyPrice(prices: readonly ToolPrice[], usage: Usage): MonthlyPrice | null {
  const promptLength = usage.promptLength ?? 0;
  const rises = prices.some(({ fromTokens }) => fromTokens != null && fromTokens <= promptLength);
  const speaking = new Set(prices.flatMap((price) => (price.fromTokens == null ? [] : sellerOf(price))));
  const lowest: Record<'stated' | 'silent' | 'unusual', Offered | null> = {
    stated: null,
    silent: null,
    unusual: null,
  };
  for (const price of pricesAt(prices, promptLength)) {
    const cost = price.currency === 'USD' ? costOf(price, usage) : null;
    if (cost === null) continue;
    const isSilent = rises && cost.basis === 'tokens' && !speaking.has(sellerOf(price));
    const standing = price.unusual === 'low' ? 'unusual' : isSilent ? 'silent' : 'stated';
    lowest[standing] = cheaper(lowest[standing], {
      ...cost,
      provider: price.provider,
      source: price.source,
    });
  }
  const cheapest = lowest.stated ?? lowest.silent;
  if (cheapest === null) return null;
  const ifLower = (other: Offered | null) =>
    other !== null && priceOrder(other) < priceOrder(cheapest)
      ? { dollars: other.dollars, provider: other.provider, source: other.source }
      : null;
  return {
    ...cheapest,
    unusuallyLow: ifLower(lowest.unusual),
    lengthUnstated: ifLower(lowest.silent),
    disagree: pricesDisagree(prices),
  };
}

const sellerOf = ({ source, provider }: ToolPrice): string => JSON.stringify([source, provider]);

/** Of each provider's prices for one thing, those that hold for prompts of so many tokens: the last that begins below. */
function pricesAt(prices: readonly ToolPrice[], promptLength: number): ToolPrice[] {
  const reached = prices.filter(({ fromTokens }) => (fromTokens ?? 0) <= promptLength);
  const ofOne = groupedBy(reached, ({ source, provider, unit, currency, name }) =>
    JSON.stringify([source, provider, unit, currency, name ?? null]),
  );
  return [...ofOne.values()].flatMap((own) => {
    const last = Math.max(...own.map(({ fromTokens }) => fromTokens ?? 0));
    return own.filter(({ fromTokens }) => (fromTokens ?? 0) === last);
  });
}

/** A price to order by: one of 0 comes last. */
export const priceOrder = ({ dollars }: { readonly dollars: number }): number =>
  dollars === 0 ? Infinity : dollars;

const cheaper = (now: Offered | null, other: Offered): Offered =>
  now === null || priceOrder(other) < priceOrder(now) ? other : now;

function costOf(price: ToolPrice, usage: Usage): Pick<MonthlyPrice, 'dollars' | 'basis'> | null {
  if (price.unit === 'month') {
    const dollars = price.input ?? price.output;
    return dollars === null ? null : { dollars, basis: 'month' };
  }
  if (price.perMillion === null) return null;
  const prompt = sideOf(price.perMillion.input, usage.prompt);
  const completion = sideOf(price.perMillion.output, usage.completion);
  if (prompt === null || completion === null) return null;
  return { dollars: tidy(prompt + completion), basis: 'tokens' };
}

/** What is not used costs nothing, whatever its price. */
const sideOf = (perMillion: number | null, tokens: number): number | null => {
  if (tokens === 0) return 0;
  return perMillion === null ? null : (perMillion * tokens) / million;
};
