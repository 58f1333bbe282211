/** Whether a search asks for the best at something, and at what: a function that some board rates. Pure. */
import { isTelling } from '../names/function-words.ts';
import { words } from '../names/words.ts';
import { withoutQuoted } from './without-quoted.ts';

const best = /\b(?:best|top|strongest|leading|highest[- ](?:rated|ranked|scoring)|most accurate)\b/gi;

/** The words at which the best is asked for, in the order of the query; null where it asks for no best. In quotes it is text. */
export function bestAt(query: string): readonly string[] | null {
  const plain = withoutQuoted(query);
  const left = plain.replaceAll(best, ' ');
  return left === plain ? null : words(left).filter(isTelling);
}

/** A function that a board rates. */
export interface RatedFunction {
  readonly id: string;
  readonly name: string;
  /** What people ask for it as. */
  readonly needs: readonly string[];
}

/**
 * The function that is meant: what is called or asked for just so, with the words that name a type or without them ("coding
 * agent"); else the one that the whole search is nearest to in meaning, where its name holds the words in their order:
 * "text to speech" is not "speech to text", and "search" is not "vector search" because of a word.
 * @param asked of `bestAt`; of the whole query, and without the words that name a type
 * @param nearest id of the nearest function of all
 */
export function functionMeant(
  asked: readonly (readonly string[])[],
  functions: readonly RatedFunction[],
  nearest: string | null,
): RatedFunction | null {
  const called = ({ name, needs }: RatedFunction) =>
    [name, ...needs].map((text) => words(text).filter(isTelling));
  const some = asked.filter((one) => one.length > 0);
  const exactly = some
    .map((own) =>
      functions.find((one) => called(one).some((whole) => whole.length === own.length && holds(whole, own))),
    )
    .find((one) => one !== undefined);
  if (exactly !== undefined) return exactly;
  const near = functions.find(({ id }) => id === nearest);
  const isHeld = near !== undefined && some.some((own) => called(near).some((whole) => holds(whole, own)));
  return isHeld ? near : null;
}

/** Whether the words stand in the other in their order, whatever stands between them. */
function holds(whole: readonly string[], own: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (own[at] !== undefined && isOneWord(own[at] ?? '', word)) at += 1;
  return at === own.length;
}

/** One and several of a thing. */
const isOneWord = (one: string, other: string): boolean => singular(one) === singular(other);
const singular = (word: string): string => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word);
