import { words } from '../../server/names/words.ts';

/** A text as a Lucene query that any of its words answers. */
export function anyWord(text: string): string {
  return [...new Set(words(text))].map((word) => `"${word}"`).join(' OR ');
}
