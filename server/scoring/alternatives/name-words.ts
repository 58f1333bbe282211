/** Names as the words they are made of, so that two ways of writing one can be held against each other. Pure. */
import { fold } from '../../names/fold.ts';

/** A snapshot's date, such as 20240307 or 2024-03-07. */
const date = /\b20\d{2}-?(0[1-9]|1[0-2])-?([0-2]\d|3[01])\b/g;

/** Words of a name: `Claude Haiku 3.5 (2024-10-22)` gives claude, haiku, 3, 5. */
export function wordsOf(name: string): string[] {
  return fold(name)
    .replaceAll(date, ' ')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '' && word !== 'latest');
}

/** The same for two names of the same words in whatever order, the vendor's words apart where others are left. */
export function bagOf(name: string, vendor: string | null = null): string {
  const words = wordsOf(name);
  const vendors = new Set(vendor === null ? [] : wordsOf(vendor));
  const own = words.filter((word) => !vendors.has(word));
  return (own.length > 0 ? own : words).toSorted().join(' ');
}

/** Whether the words of one stand in the other in a row. */
export function holdsWords(words: readonly string[], within: readonly string[]): boolean {
  if (within.length === 0) return false;
  return words.some((_, at) => within.every((word, i) => words[at + i] === word));
}
