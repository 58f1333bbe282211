/**
 * Programming languages that a need says a tool is to be for ("java library for pdf", "pdf parsing in javascript"). What tools
 * are for goes first where sources state it; of a language that none states, it is said that nothing is known. Pure.
 */
import { withoutQuoted } from './without-quoted.ts';

export interface LanguageSaid {
  /** As sources write it. */
  readonly language: string;
  /** As it is written in the query. */
  readonly from: string;
}

/** How people write each; `alone` where the word means nothing else at the beginning of a need. */
const languages: readonly {
  readonly language: string;
  readonly words: string;
  readonly alone: boolean;
}[] = [
  { language: 'Python', words: 'python|pypi|pip', alone: true },
  { language: 'JavaScript', words: 'javascript|node(?:\\.?js)?|npm|js', alone: true },
  { language: 'TypeScript', words: 'typescript', alone: true },
  { language: 'Java', words: 'java', alone: true },
  { language: 'Kotlin', words: 'kotlin', alone: true },
  { language: 'Scala', words: 'scala', alone: true },
  { language: 'C++', words: 'c\\+\\+|cpp', alone: true },
  { language: 'C#', words: 'c#|\\.net|dotnet|csharp', alone: true },
  { language: 'Go', words: 'golang', alone: true },
  { language: 'Go', words: 'go', alone: false },
  { language: 'Rust', words: 'rust', alone: true },
  { language: 'PHP', words: 'php', alone: true },
  { language: 'Ruby', words: 'ruby', alone: true },
  { language: 'Swift', words: 'swift', alone: false },
  { language: 'Dart', words: 'dart', alone: false },
  { language: 'R', words: 'r', alone: false },
  { language: 'Julia', words: 'julia', alone: false },
  { language: 'Elixir', words: 'elixir', alone: false },
];
const things =
  '(?:librar(?:y|ies)|packages?|frameworks?|modules?|sdks?|bindings?|clients?|wrappers?|crates?|gems?)';
const patterns = languages.map(({ language, words, alone }) => ({
  language,
  said: new RegExp(
    [
      String.raw`(?<![\p{L}\p{N}.+#-])(?:${words})(?= ${things}\b)`,
      String.raw`(?<=\b${things} (?:in|for|from) )(?:${words})(?![\p{L}\p{N}+#-])`,
      String.raw`(?<=\b(?:in|written in|works with|using) )(?:${words})(?=\s*(?:$|[,.;]))`,
      ...(alone ? [String.raw`^(?:${words})(?= \p{L})`, String.raw`(?<= )(?:${words})$`] : []),
    ].join('|'),
    'iu',
  ),
}));

/** Each language once, in the order of the query; what stands in quotes is text. */
export function languagesSaid(query: string): LanguageSaid[] {
  const plain = withoutQuoted(query);
  const found = patterns.flatMap(({ language, said }) => {
    const one = said.exec(plain);
    return one === null ? [] : [{ at: one.index, language, from: one[0] }];
  });
  return found.toSorted((a, b) => a.at - b.at).map(({ language, from }) => ({ language, from }));
}
