import type { MatchEntry } from '#contract/match.ts';
import { count, counted } from '../../numbers.ts';

/** What an entry says in words, told from the side its counts are told from. */
export interface EntryResult {
  /** The tool whose wins and losses these are. */
  readonly subject: MatchEntry['first'];
  readonly other: MatchEntry['first'];
  readonly text: string;
}

function claimWords({ count, wins, losses, ties }: MatchEntry): string {
  if (count > 0 && wins === count) return 'claimed better';
  if (count > 0 && losses === count) return 'claimed worse';
  if (count > 0 && ties === count) return 'claimed comparable';
  return 'claimed mixed';
}

function resultWords(entry: MatchEntry): string {
  if (entry.kind === 'claim') return claimWords(entry);
  if (entry.count === 0) return '0 matches, as reported by the source';
  if (entry.kind === 'listing') return 'listed as an alternative';
  const parts = [
    entry.wins > 0 && counted(entry.wins, 'win', 'wins'),
    entry.losses > 0 && counted(entry.losses, 'loss', 'losses'),
    entry.ties > 0 && counted(entry.ties, 'tie', 'ties'),
    entry.unjudged > 0 && `${count(entry.unjudged)} unjudged`,
  ].filter((part) => part !== false);
  return `${parts.join(', ')} of ${count(entry.count)}`;
}

/** Beside a capability the counts are the tool's, so the tool is the subject; else the first side is. */
export function entryResult(entry: MatchEntry): EntryResult {
  const besideCapability = entry.first.ref?.startsWith('capability:') ?? false;
  const [subject, other] = besideCapability ? [entry.second, entry.first] : [entry.first, entry.second];
  return { subject, other, text: resultWords(entry) };
}
