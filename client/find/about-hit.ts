import { priceWord } from '#contract/price-words.ts';
import type { SearchHit } from '#contract/search.ts';
import { typeName } from '../words/words.ts';

/**
 * What a hit is, in a few words: "Library · Meta · Open source · MIT · deprecated".
 * @param price what it asks, where there is room for it
 */
export function aboutHit(hit: SearchHit, price: string | null = null): string {
  const { type, vendor, licence, ghost, status } = hit;
  return [typeName(type), vendor, price, priceWord(hit), licence, status, ghost && 'only named in claims']
    .filter(Boolean)
    .join(' · ');
}
