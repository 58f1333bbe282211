import type { SearchHit } from '#contract/search.ts';
import { matchedText } from '#contract/result-text.ts';
import { counted } from '../words/numbers.ts';

/** What a hit is worth: how many tools offer a capability, or how often it was matched; empty where it is neither. */
export function hitFigure({ tools, matchesByKind }: Pick<SearchHit, 'tools' | 'matchesByKind'>): string {
  if (tools !== null && tools > 0) return counted(tools, 'tool');
  return matchedText(matchesByKind);
}
