/** Which prices of one thing stand apart from the others, so that a misprint is never a headline. Pure. */

import { groupedBy } from './grouped-by.ts';

export interface AskedPrice {
  /** In one currency and for one unit; 0 or less says nothing. */
  readonly amount: number;
  /** Whose price it is: its modes and tiers are one witness, in however many records. */
  readonly provider: string;
  /** Who says so: what two lists say of one provider may disagree. */
  readonly source: string;
}

export interface PriceStanding {
  /** Of each price, in the order given: far below or far above what others ask. */
  readonly unusual: ('low' | 'high' | null)[];
  /** All that one asks is more than tenfold of something that another does: a provider never disagrees with itself. */
  readonly disagree: boolean;
}

/** A price is unusual when it is under a fifth, or over five times, what providers ask in the middle. */
const apart = 5;
/** From so many providers on there is a middle. */
const enough = 3;
/** Two that differ by more than this disagree; which of them is right cannot be told. */
const tenfold = 10;

/**
 * Of three providers or more the median decides. Of two, what is less than a tenth of all that the other asks is unusual:
 * no third supports it. Prices of one provider alone are its modes, as dear as it makes them.
 */
export function priceStanding(prices: readonly AskedPrice[]): PriceStanding {
  const asked = prices.filter(({ amount }) => amount > 0);
  const providers = groupedBy(asked, ({ provider }) => provider);
  const leastOf = [...groupedBy(asked, voiceOf)].map(([voice, own]) => ({
    voice,
    least: Math.min(...own.map(({ amount }) => amount)),
  }));
  const isFarBelowAnother = (price: AskedPrice) =>
    price.amount > 0 &&
    leastOf.some(({ voice, least }) => voice !== voiceOf(price) && price.amount * tenfold < least);
  const middle = median([...providers.values()].map((own) => median(own.map(({ amount }) => amount))));
  const standing = (price: AskedPrice) => {
    if (price.amount <= 0) return null;
    if (providers.size < enough) return isFarBelowAnother(price) ? 'low' : null;
    if (price.amount < middle / apart) return 'low';
    return price.amount > middle * apart ? 'high' : null;
  };
  return { unusual: prices.map(standing), disagree: prices.some(isFarBelowAnother) };
}

const voiceOf = ({ provider, source }: AskedPrice): string => JSON.stringify([source, provider]);

/** Of an even number the mean of the two in the middle; NaN of none. */
function median(amounts: readonly number[]): number {
  const sorted = amounts.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[half - 1] ?? NaN, sorted[half] ?? NaN];
  return sorted.length % 2 === 1 ? above : (below + above) / 2;
}
