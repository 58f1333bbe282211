/** An entry as it is told beside the node it was opened from. */
import type { MatchEntry } from '#contract/match.ts';
import { resultWords } from '../../../graph/lead-words.ts';
import { type Results } from '../../../graph/lead.ts';

/** Results told from `ref`; beside a capability they stay the tool's. */
export function entryResults(entry: MatchEntry, ref: string): Results {
  const { count: matches, wins, losses, ties, unjudged } = entry;
  const beside = entry.first.ref?.startsWith('capability:') ?? false;
  const turned = !beside && entry.second.ref === ref && entry.first.ref !== ref;
  return turned ? { matches, wins: losses, losses: wins, ties, unjudged } : { matches, wins, losses, ties, unjudged };
}

/** The other side's name, seen from `ref`. */
export function otherSide(entry: MatchEntry, ref: string): string {
  return entry.first.ref === ref ? entry.second.name : entry.first.name;
}

export function entryResultWords(entry: MatchEntry, ref: string): string {
  const { wins, losses, ties, unjudged } = entryResults(entry, ref);
  return resultWords(wins, losses, ties, unjudged);
}

/** `page.txt, line 34` or `lines 34–36`; an empty text when the source gives no place. */
export function placeWords({ locator }: Pick<MatchEntry, 'locator'>): string {
  if (!locator) return '';
  const { file, line, lineEnd, request } = locator;
  const lines = line && (lineEnd && lineEnd !== line ? `lines ${line}–${lineEnd}` : `line ${line}`);
  return [file, lines, request && `request ${request}`].filter(Boolean).join(', ');
}
