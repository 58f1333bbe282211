/** Which prices of one thing stand apart from the others, so that a misprint is never a headline. Pure. */

import { groupedBy } from './grouped-by.ts';

export interface AskedPrice {
  /** In one currency and for one unit; 0 or less says nothing. */
  readonly amount: number;
  /** Whose price it is and who says so: prices of one voice count once. */
  readonly voice: string;
}

export interface PriceStanding {
  /** Of each price, in the order given: far below or far above what others ask. */
  readonly unusual: ('low' | 'high' | null)[];
  /** The highest is more than ten times the lowest. */
  readonly disagree: boolean;
}

/** A price is unusual when it is under a fifth, or over five times, what providers ask in the middle. */
const apart = 5;
/** From so many voices on there is a middle. */
const enough = 3;
/** Two that differ by more than this disagree; which of them is right cannot be told. */
const tenfold = 10;

/**
 * Of three voices or more the median decides. Of two, or of one with several prices, that are more than tenfold apart, the
 * lower is unusual: no third supports it.
 */
export function priceStanding(prices: readonly AskedPrice[]): PriceStanding {
  const asked = prices.filter(({ amount }) => amount > 0);
  const byVoice = groupedBy(asked, ({ voice }) => voice);
  const amounts = asked.map(({ amount }) => amount);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const disagree = amounts.length > 1 && most > least * tenfold;
  const middle = median([...byVoice.values()].map((own) => median(own.map(({ amount }) => amount))));
  const standing = (amount: number) => {
    if (amount <= 0) return null;
    if (byVoice.size < enough) return disagree && amount * tenfold < most ? 'low' : null;
    if (amount < middle / apart) return 'low';
    return amount > middle * apart ? 'high' : null;
  };
  return { unusual: prices.map(({ amount }) => standing(amount)), disagree };
}

/** Of an even number the mean of the two in the middle; NaN of none. */
function median(amounts: readonly number[]): number {
  const sorted = amounts.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[half - 1] ?? NaN, sorted[half] ?? NaN];
  return sorted.length % 2 === 1 ? above : (below + above) / 2;
}
