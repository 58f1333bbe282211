import type { Results } from '../../../graph/lead.ts';

/** 97.5 % point of the normal distribution: two-sided 95 %. */
const z = 1.959963984540054;

export interface WinInterval {
  /** Matches with a verdict. */
  readonly judged: number;
  /** Share of the judged matches that were won, a tie as half a win; 0-1, as the two ends are. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The share of judged matches won with its 95 % Wilson interval, as the server's comparison gives it. Null when
 * nothing was judged.
 */
export function winInterval({ wins, losses, ties }: Results): WinInterval | null {
  const judged = wins + losses + ties;
  if (judged === 0) return null;
  const share = (wins + ties / 2) / judged;
  const scale = 1 + z ** 2 / judged;
  const middle = (share + z ** 2 / (2 * judged)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / judged + z ** 2 / (4 * judged ** 2));
  return {
    judged,
    share,
    // At 0 and 1 one end is the share itself, which rounding would miss by a hair.
    low: share === 0 ? 0 : Math.max(0, middle - half),
    high: share === 1 ? 1 : Math.min(1, middle + half),
  };
}

/** `57 % won (95 %: 54–60 %, of 939 judged)` */
export function intervalWords({ judged, share, low, high }: WinInterval): string {
  const percent = (value: number) => Math.round(100 * value);
  return `${percent(share)} % won (95 %: ${percent(low)}–${percent(high)} %, of ${judged.toLocaleString('en-US')} judged)`;
}
