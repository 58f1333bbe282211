import { wilsonInterval } from '#contract/interval.ts';
import type { Results } from '../../../graph/lead.ts';

export interface WinInterval {
  /** Matches with a verdict. */
  readonly judged: number;
  /** Share of the judged matches that were won, a tie as half a win; 0-1, as the two ends are. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The share of judged matches won with its 95 % Wilson interval. Null when nothing was judged. */
export function winInterval({ wins, losses, ties }: Results): WinInterval | null {
  const judged = wins + losses + ties;
  const won = wins + ties / 2;
  const interval = wilsonInterval(won, judged);
  return interval && { judged, share: won / judged, ...interval };
}

/** `57 % won (95 %: 54–60 %, of 939 judged)` */
export function intervalWords({ judged, share, low, high }: WinInterval): string {
  const percent = (value: number) => Math.round(100 * value);
  return `${percent(share)} % won (95 %: ${percent(low)}–${percent(high)} %, of ${judged.toLocaleString('en-US')} judged)`;
}
