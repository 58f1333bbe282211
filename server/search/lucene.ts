/** Words that people type as a Lucene query over names, aliases, makers and descriptions. Pure. */
import { distinctWords, tellingWords } from '../names/function-words.ts';
import { withoutSigns, words } from '../names/words.ts';

/** How a found word may differ from the asked one: not but for going on, or in a letter too. */
export type Likeness = 'begins' | 'nearly';

const names = { name: 4, aliasText: 3 } as const;
const fields = { ...names, vendor: 1, description: 1 } as const;

/** Words that may be one name written apart ("lang chain"). */
const maxJoined = 3;

/**
 * Every word may match whole, as a beginning, or (from four letters on, where `nearly`) one letter off; whole counts most.
 * Two or three words may also be one name, written apart.
 * Words are made of letters, marks, digits, dots and emoji only, so nothing of Lucene's own syntax gets through.
 * @param conditions all of which have to hold besides, as facets.ts makes them
 * @returns null when the text holds no word
 */
export function toLucene(
  text: string,
  conditions: readonly string[] = [],
  likeness: Likeness = 'nearly',
): string | null {
  const terms = tellingWords(words(text)).map(withoutSigns).slice(0, 12);
  if (terms.length === 0) return null;
  const joined = terms.length > 1 && terms.length <= maxJoined ? [terms.join('')] : [];
  const wanted = [
    ...clauses(
      fields,
      terms.map((term) => variants(term, likeness)),
    ),
    ...clauses(names, [
      ...joined.map((term) => variants(term, likeness)),
      ...terms.flatMap(apart).map((phrase) => `"${phrase}"^4`),
    ]),
  ].join(' OR ');
  return conditions.length === 0 ? wanted : `+(${wanted}) ${conditions.join(' ')}`;
}

/** A name of one word would be worth more than a whole line: names have steps of their own. */
const saidInTools = { description: 1, does: 1, name: 0.15 } as const;
const saidInCapabilities = { description: 1, needs: 1 } as const;
const maxSaid = 24;

/** The same words for the indexes of stems: each adds what it is worth, wherever it stands. */
export function toStems(text: string): { readonly tools: string; readonly capabilities: string } | null {
  const terms = [...new Set(distinctWords(words(text)).map(withoutSigns))].slice(0, maxSaid);
  if (terms.length === 0) return null;
  const all = terms.map((term) => `"${term}"`).join(' ');
  const within = (fields: Readonly<Record<string, number>>) =>
    Object.entries(fields)
      .map(([field, weight]) => `${field}:(${all})^${weight}`)
      .join(' ');
  return { tools: within(saidInTools), capabilities: within(saidInCapabilities) };
}

/** Each of `forms` in each of the fields, by the field's weight. */
const clauses = (within: Readonly<Record<string, number>>, forms: readonly string[]): string[] =>
  Object.entries(within).flatMap(([field, weight]) => forms.map((form) => `${field}:(${form})^${weight}`));

/** "gpt4o" as "gpt 4o", which is how names with a dash or a space in them are kept. */
function apart(term: string): string[] {
  const [, letters, rest] = /^(\p{L}{2,})(\p{N}.*)$/u.exec(term) ?? [];
  return letters === undefined ? [] : [`${letters} ${rest}`];
}

function variants(term: string, likeness: Likeness): string {
  const forms = [`"${term}"^4`, `${term}*`];
  if (likeness === 'nearly' && term.length >= 4 && !/\d/.test(term)) forms.push(`${term}~1^0.5`);
  return forms.join(' OR ');
}
