/** English words that say nothing by themselves: they find everything, and explain nothing. */
const functionWords = new Set(
  `a am an and any are as at be been but by can could did do does for from get had has have how i if in into is it its
  just let like me my myself need no not of on one or our ourselves out over please s several should so some something than that the
  their them then there these they this those to too up us want was we were what when where which who why will with would you
  your`.split(/\s+/),
);

/** Whether it says something by itself. */
export const isTelling = (word: string): boolean => !functionWords.has(word);

/** The words that say something; all of them when none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter(isTelling);
  return telling.length === 0 ? words : telling;
}

/** Words of what nearly every tool here is: they tell none from another. */
const genericWords = new Set(['ai', 'app', 'apps', 'mcp', 'model', 'models', 'server', 'tool', 'tools']);

/** The words by which tools are told apart; all that say something when none does. */
export function distinctWords(words: readonly string[]): readonly string[] {
  const telling = tellingWords(words);
  const distinct = telling.filter((word) => !genericWords.has(word));
  return distinct.length === 0 ? telling : distinct;
}
