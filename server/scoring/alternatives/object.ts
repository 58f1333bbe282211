/** What a server works on, by the words of its own name: one for Postgres is replaced by another for Postgres. Pure. */
import { wordsOf } from './name-words.ts';
import { kindOf, type Thing } from './same-thing.ts';
import { servedBy } from './works-with.ts';

interface Said extends Pick<Thing, 'name' | 'aliases'> {
  readonly description: string | null;
}

/** Shorter words are inside too many others. */
const minLetters = 3;
/** A word may go on, as "postgres" in "postgresql"; the shorter of the two has so many letters. */
const minOfStem = 5;

/**
 * The words of a server's name that say what it is for: not that it is a server, nor what its functions are called, nor whose
 * it is. None for anything else: other tools are not named after what they work on.
 */
export function objectOf({ name, type, vendor }: Thing, functions: readonly string[]): string[] {
  if (kindOf(type) !== 'server') return [];
  const said = new Set([...functions, vendor ?? ''].flatMap(wordsOf));
  return [...new Set(servedBy(name))].filter((word) => word.length >= minLetters && !said.has(word));
}

/** Which part of these words the other's names or line have, 0-1; 1 of none. */
export function objectPart(object: readonly string[], { name, aliases, description }: Said): number {
  if (object.length === 0) return 1;
  const words = new Set([name, ...aliases, description ?? ''].flatMap(wordsOf));
  const has = (word: string) => words.has(word) || [...words].some((other) => areOneStem(word, other));
  return object.filter(has).length / object.length;
}

function areOneStem(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= minOfStem && long.startsWith(short);
}
