import { priceWord } from '#contract/price-words.ts';
import type { SearchHit } from '#contract/search.ts';
import { typeName } from '../words.ts';

/**
 * What a hit is, in a few words: "Model · OpenAI · Paid · deprecated".
 * @param price what it asks, where there is room for it
 */
export function aboutHit(hit: SearchHit, price: string | null = null): string {
  const { type, vendor, ghost, status } = hit;
  return [typeName(type), vendor, price, priceWord(hit), status, ghost && 'only named in claims']
    .filter(Boolean)
    .join(' · ');
}
