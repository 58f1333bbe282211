/** Whether a hit has every word that was asked for. Pure. */
import type { Likeness } from './lucene.ts';
import { oneLetterOff } from './one-letter-off.ts';
import type { Found } from './found.ts';
import { words } from '../names/words.ts';

/**
 * @param asked words as words.ts makes them
 * @returns also true when nothing is asked
 */
export function holdsAll(
  asked: readonly string[],
  { name, aliasText, vendor, description }: Pick<Found, 'name' | 'aliasText' | 'vendor' | 'description'>,
  likeness: Likeness,
): boolean {
  const own = words([name, aliasText, vendor ?? '', description].join('\n'));
  return asked.every((word) =>
    own.some((other) => other.startsWith(word) || (likeness === 'nearly' && oneLetterOff(word, other))),
  );
}
