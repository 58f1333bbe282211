/** The words of a family's name that a text holds, as the full-text index knows them. Pure. */
import { tellingWords } from '../names/function-words.ts';
import { withoutSigns, words } from '../names/words.ts';
import { nameParts } from './name-parts.ts';

/** Names hold no more. */
const maxWords = 8;

/** Without the marks of a version where the text reads as a name; letters, digits and dots only. */
export function wordsOfFamily(text: string): readonly string[] {
  const parts = text.length > 200 ? null : nameParts(text);
  const said = tellingWords(words(parts === null ? text : parts.words.join(' '))).map(withoutSigns);
  return said.length > maxWords ? [] : said;
}
