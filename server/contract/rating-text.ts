/** A tool's place on a board in words: one wording for screens, command line and exports. */
import type { ToolRating } from './rating.ts';

/** `class 2 of 6, rank 4–9 of 54`: a rank is as wide as its interval leaves it. */
export function placeText({
  class: own,
  classes,
  rankLow,
  rankHigh,
  of,
}: Pick<ToolRating, 'class' | 'classes' | 'rankLow' | 'rankHigh' | 'of'>): string {
  const rank = rankLow === rankHigh ? `${rankLow}` : `${rankLow}–${rankHigh}`;
  return `class ${own} of ${classes}, rank ${rank} of ${of}`;
}
