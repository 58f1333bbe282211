/** What of a text is looked for, and what names are compared by. Pure. */

const mark = String.raw`\p{M}*`;
/** A dot inside a run stays, so that "qwen3.5" is one word; so do the signs at its end that make another name: "c++", "f#". */
const run = String.raw`[\p{L}\p{N}]${mark}(?:\.?[\p{L}\p{N}]${mark})*[+#]*`;
const picture = String.raw`(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)\p{Emoji_Modifier}?`;
/** A flag, or a picture, alone or joined to others. */
const emoji = String.raw`\p{Regional_Indicator}{2}|${picture}(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)*`;
const word = new RegExp(`${run}|${emoji}`, 'gu');

/**
 * Letters and digits in runs, with the marks that some scripts write vowels by, and emoji. Lower case comes last, because
 * "℡" only becomes letters, and capital ones, before it.
 */
export function words(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(word) ?? [];
}

/** The same for a name, which may be signs alone ("★"): those are one word. */
export function nameWords(name: string): string[] {
  const found = words(name);
  const signs = name.trim();
  return found.length > 0 || signs === '' ? found : [signs];
}

/** Whether it can be a name of signs alone, which no word of the index holds; commas and brackets are none. */
export const isSigns = (text: string): boolean => words(text).length === 0 && /\p{So}/u.test(text);

/** As the index keeps a word. */
export const withoutSigns = (one: string): string => one.replace(/[+#]+$/, '');
