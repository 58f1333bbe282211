/** A short name for a capability that its page only describes: the first words that say what it does. */
export function derivedName(description: string): string {
  const sentence = /^.*?[.!?](?=\s|$)/su.exec(description)?.[0] ?? description;
  const plain = sentence
    .replaceAll(/\([^()]*\)/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const words = plain.replace(/[.!?]+$/u, '').split(' ');
  const end = words.findIndex(
    (word, i) => i >= 2 && (breaks.test(word) || /[,;:]$/u.test(words[i - 1] ?? '')),
  );
  const short = words
    .slice(0, end === -1 ? maxWords : Math.min(end, maxWords))
    .join(' ')
    .replace(/[,;:]+$/u, '');
  return short === '' ? 'capability without a description' : short.charAt(0).toLowerCase() + short.slice(1);
}

const maxWords = 7;
/** Words with which a sentence goes on to how and why. */
const breaks =
  /^(?:using|with|by|via|through|while|that|which|for|from|when|where|so|to|enabling|allowing|and|or|into|without)$/iu;
