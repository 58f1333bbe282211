/** Which version of a family holds what, in words. Pure. */
import type { FamilyHit } from '#contract/families.ts';
import { matchedText } from '#contract/result-text.ts';
import { counted, money } from '../words/numbers.ts';

/** `20 versions · most compared: 3.5 v2 with 4,168 comparisons, 12 votes · newest price: 5, $2 per 1M input tokens` */
export function familyWords({ versions, mostMatched, newestPriced }: FamilyHit): string {
  return [
    counted(versions, 'version'),
    mostMatched &&
      `most compared: ${mostMatched.version ?? mostMatched.name} with ${matchedText(mostMatched.matchesByKind)}`,
    newestPriced &&
      `newest price: ${newestPriced.version ?? newestPriced.name}, ${money(newestPriced.lowestInputPerMillion)} per 1M input tokens`,
  ]
    .filter(Boolean)
    .join(' · ');
}
