/** Text to rows of the model's vocabulary, by the steps that `model.json` writes down. Pure. */

export interface TokenizerRules {
  /** `[from, to]`, applied in order: names that punctuation would take apart, such as c++. */
  readonly rewrites: readonly (readonly [string, string])[];
  readonly maxWords: number;
  readonly maxWordChars: number;
}

export interface Tokenizer {
  /** The rows that a text stands for, in the order of its words; a word the vocabulary cannot spell gives none. */
  rows(text: string): number[];
  /** Whether at least one word or phrase of the text is in the vocabulary as it stands, not spelt from pieces. */
  knows(text: string): boolean;
}

const inside = '##';
const maxPhraseWords = 3;

/** @param lines the vocabulary, a row each: words, `##` pieces that go on inside a word, phrases with spaces */
export function createTokenizer(lines: readonly string[], rules: TokenizerRules): Tokenizer {
  const words = new Map<string, number>();
  const pieces = new Map<string, number>();
  const phrases = new Map<string, number>();
  lines.forEach((line, row) => {
    if (line.startsWith(inside)) pieces.set(line.slice(inside.length), row);
    else if (line.includes(' ')) phrases.set(line, row);
    else words.set(line, row);
  });
  const phraseStarts = new Set([...phrases.keys()].map((phrase) => phrase.slice(0, phrase.indexOf(' '))));

  const phraseAt = (text: readonly string[], at: number): { row: number; length: number } | null => {
    if (!phraseStarts.has(text[at] ?? '')) return null;
    for (let length = maxPhraseWords; length > 1; length--) {
      const row = at + length > text.length ? undefined : phrases.get(text.slice(at, at + length).join(' '));
      if (row !== undefined) return { row, length };
    }
    return null;
  };

  const spell = (word: string): number[] => {
    const rows: number[] = [];
    for (let from = 0; from < word.length;) {
      const known = from === 0 ? words : pieces;
      let to = word.length;
      while (to > from && !known.has(word.slice(from, to))) to--;
      const row = known.get(word.slice(from, to));
      if (row === undefined) return [];
      rows.push(row);
      from = to;
    }
    return rows;
  };

  return {
    rows(text) {
      const found = wordsOf(text, rules);
      const rows: number[] = [];
      for (let at = 0; at < found.length;) {
        const phrase = phraseAt(found, at);
        const word = found[at] ?? '';
        const row = phrase?.row ?? words.get(word);
        if (row !== undefined) rows.push(row);
        else if (word.length <= rules.maxWordChars) rows.push(...spell(word));
        at += phrase?.length ?? 1;
      }
      return rows;
    },
    knows(text) {
      const found = wordsOf(text, rules);
      return found.some((word, at) => words.has(word) || phraseAt(found, at) !== null);
    },
  };
}

/** Runs of a-z and 0-9, accents taken off; everything else only separates. */
function wordsOf(text: string, { rewrites, maxWords }: TokenizerRules): string[] {
  let plain = text.toLowerCase();
  for (const [from, to] of rewrites) plain = plain.replaceAll(from, ` ${to} `);
  const found =
    plain
      .normalize('NFD')
      .replaceAll(/\p{Mn}/gu, '')
      .match(/[a-z0-9]+/g) ?? [];
  return found.slice(0, maxWords);
}
