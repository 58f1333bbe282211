/** One entry of the ledger in words, told from its first side: its result, and who judged it. */
import type { MatchEntry } from '#contract/match.ts';
import { judgeText, resultText } from '#contract/result-text.ts';
import type { Source } from '#contract/source.ts';

type Told = Pick<MatchEntry, 'kind' | 'count' | 'wins' | 'losses' | 'ties' | 'unjudged' | 'solvedByBoth'>;

export function entryText({ kind, count, wins, losses, ties, unjudged, solvedByBoth }: Told): string {
  if (kind === 'claim') return claimText({ count, wins, losses, ties });
  if (kind === 'listing' && count > 0) return 'listed as an alternative';
  if (count === 0) return 'no comparisons, as the source reports';
  if (kind === 'vote') return `${(wins > 0 ? wins : losses).toLocaleString('en-US')} votes`;
  return resultText({ matches: count, wins, losses, ties, unjudged, solvedByBoth }, [kind]);
}

function claimText({ count, wins, losses, ties }: Pick<Told, 'count' | 'wins' | 'losses' | 'ties'>): string {
  if (count > 0 && wins === count) return 'claimed better';
  if (count > 0 && losses === count) return 'claimed worse';
  if (count > 0 && ties === count) return 'claimed comparable';
  return 'claimed mixed';
}

/** An entry may have another judge than its source has; only of the source's is it known that it plays too. */
export function entryJudgeText(
  { judge }: Pick<MatchEntry, 'judge'>,
  source: Pick<Source, 'judge' | 'judgeCompetes'> | undefined,
): string | null {
  return judgeText({ judge, judgeCompetes: source?.judge === judge ? source.judgeCompetes : [] });
}
