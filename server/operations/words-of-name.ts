/** The words of an operation's name, and phrases in it. Pure. */

/** Words that are no plural, though they end like one. */
const singular: ReadonlySet<string> = new Set(['news']);

/** In lower case and in the singular: "get_userStories" is read as "get user stories" before, and gives get, user, story. */
export function wordsOfName(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map(inSingular);
}

/** As well as a rule does it: what matters is that name and phrase are treated alike. */
function inSingular(word: string): string {
  if (singular.has(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:sh|ch|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && /[^sui]s$/.test(word)) return word.slice(0, -1);
  return word;
}

/** Whether all words of the phrase are in the name in their order; others may stand between. */
export function holdsPhrase(name: readonly string[], phrase: readonly string[]): boolean {
  let from = 0;
  for (const word of phrase) {
    const at = name.indexOf(word, from);
    if (at === -1) return false;
    from = at + 1;
  }
  return true;
}
