import type { Conflict } from '#contract/imports.ts';
import { matchedText } from '#contract/result-text.ts';
import { counted } from '../../../words/numbers.ts';

/** What meets when both are one, in a sentence: "Both together hold 7 votes, 2 listings, 3 capabilities." */
export function whatHangs({ matchesByKind, offers, prices }: NonNullable<Conflict['hangs']>): string {
  const parts = [
    matchesByKind.length > 0 && matchedText(matchesByKind),
    offers > 0 && counted(offers, 'capability', 'capabilities'),
    prices > 0 && counted(prices, 'price'),
  ].filter((part) => part !== false);
  return parts.length === 0
    ? 'Neither holds comparisons, capabilities or prices.'
    : `Both together hold ${parts.join(', ')}.`;
}
