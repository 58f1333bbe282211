import type { HeadToHead } from '#contract/compare.ts';
import { count } from '../../numbers.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;

/**
 * "A ahead in 54 % of 320 judged (95 % interval 49 % to 59 %)", a tie counted half; null when none is judged.
 */
export function shareText(result: HeadToHead, nameA: string): string | null {
  const { wins, losses, ties, low, high } = result;
  const judged = wins + losses + ties;
  if (judged === 0 || low === null || high === null) return null;
  const share = (wins + ties / 2) / judged;
  return `${nameA} ahead in ${percent(share)} of ${count(judged)} judged (95 % interval ${percent(low)} to ${percent(high)})`;
}
