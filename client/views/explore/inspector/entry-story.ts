/** An entry as it is told beside the node it was opened from. */
import type { Dimension } from '#contract/locator.ts';
import type { MatchEntry } from '#contract/match.ts';
import type { Direction } from '#contract/vocabulary.ts';
import { isCapabilityRef, turned } from '#contract/sides.ts';
import { entryText } from '../../../evidence/entry-text.ts';
import type { Results } from '../../../graph/scene/lead.ts';

/** Whether what the entry says of its first side has to be turned to be told from `ref`; a capability wins nothing. */
function isTurned(entry: MatchEntry, ref: string): boolean {
  return entry.second.ref === ref && entry.first.ref !== ref && !isCapabilityRef(ref);
}

/** Results told from `ref`; beside a capability they stay the tool's. */
export function entryResults(entry: MatchEntry, ref: string): Results {
  const { count: matches, wins, losses, ties, unjudged } = entry;
  const results = { matches, wins, losses, ties, unjudged };
  return isTurned(entry, ref) ? turned(results) : results;
}

/** The other side's name, seen from `ref`. */
export function otherSide(entry: MatchEntry, ref: string): string {
  return entry.first.ref === ref ? entry.second.name : entry.first.name;
}

export function entryResultWords(entry: MatchEntry, ref: string): string {
  return entryText({ ...entry, ...entryResults(entry, ref) });
}

const turnedDirection: Record<Direction, Direction> = {
  better: 'worse',
  worse: 'better',
  comparable: 'comparable',
  mixed: 'mixed',
};

/** What a claim says, aspect by aspect, told from `ref`. */
export function entryDimensions(entry: MatchEntry, ref: string): readonly Dimension[] {
  if (!isTurned(entry, ref)) return entry.dimensions;
  return entry.dimensions.map(({ name, direction }) => ({ name, direction: turnedDirection[direction] }));
}

/** What a claim says as a whole, told from `ref`. */
export function claimDirection(entry: MatchEntry, ref: string): Direction {
  const { wins, losses, ties } = entryResults(entry, ref);
  if (wins > 0) return 'better';
  if (losses > 0) return 'worse';
  return ties > 0 ? 'comparable' : 'mixed';
}
