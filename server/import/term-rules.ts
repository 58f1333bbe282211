/** The exact rules by which two words for a capability mean one, as data: adding one is a line. */

export interface TermRule {
  /** Kept on the MEANS edge that it made. */
  readonly id: string;
  /** Said of two words, to a person. */
  readonly says: string;
  /** Certain joins; what is not certain is asked of a person, where no source names both. */
  readonly certain: boolean;
  /** Applied to each word of a name of so many words. */
  readonly replace: (word: string, place: number, words: number) => string;
}

/** Both sources give the name, but for case, spaces, dashes and underscores. */
export const sameName = 'same-name';
/** The name that one source gives is the id or another name of the other's. */
export const sameAlias = 'same-alias';

/** British spelling → American, by the letters that a word holds; no two different words become one by it. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(analy|cataly|paraly)s(e|ed|er|ers|es|ing)$/, '$1z$2'],
  [/^(.{3,})is(e|ed|er|ers|es|ing|ation|ations)$/, '$1iz$2'],
  [/^(colo|behavio|favo|flavo|labo|neighbo|hono|humo|rumo|vapo)ur/, '$1r'],
  [/^(cent|fib|met|theat)re(s?)$/, '$1er$2'],
  [/^(mode|labe|cance|trave|chann?e|toke|signa|tunne)ll(ed|er|ers|ing)$/, '$1l$2'],
  [/^(cata|dia|ana)logue(s?)$/, '$1log$2'],
  [/^(licen|defen|offen)ce(s?)$/, '$1se$2'],
  [/^programme(s?)$/, 'program$1'],
  [/^grey/, 'gray'],
  [/^artefact/, 'artifact'],
];

/** Endings in which the "s" is no sign of a plural. */
const notPlural = /(ss|us|is|ics|as|os|ws|ps)$/;
/** Whose singular is something else. */
const ownWords = new Set(
  'windows teams sheets slides docs https series species means goods glasses basics sales customs'.split(' '),
);
const minPluralLength = 5;

const singular = (word: string): string =>
  word.length >= minPluralLength && word.endsWith('s') && !notPlural.test(word) && !ownWords.has(word)
    ? word.slice(0, -1)
    : word;

/** After the names as they are, the rules in the order in which they are tried: each builds on the one before. */
export const termRules: readonly TermRule[] = [
  {
    id: 'spelling',
    says: 'One is the British spelling of the other.',
    certain: true,
    replace: (word) => spellings.reduce((text, [pattern, by]) => text.replace(pattern, by), word),
  },
  {
    id: 'plural',
    says: 'One is the plural of the other.',
    certain: true,
    replace: (word, _, words) => (words === 1 ? singular(word) : word),
  },
  {
    // 136 pairs of one registry tell one from many by it: "get user" and "get users" do two things.
    id: 'plural-ending',
    says: 'They differ in the plural of their last word.',
    certain: false,
    replace: (word, place, words) => (place === words - 1 ? singular(word) : word),
  },
];

/** Every rule, the strongest first. */
export const ruleOrder: readonly string[] = [sameName, sameAlias, ...termRules.map(({ id }) => id)];

/** The name as it is, then by each rule; in lower case, with a dash between words. The last is the most reduced. */
export function formsOf(name: string): string[] {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_\p{Pd}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  const forms = [plain];
  for (const { replace } of termRules) {
    const words = (forms.at(-1) ?? '').split('-');
    forms.push(words.map((word, i) => replace(word, i, words.length)).join('-'));
  }
  return forms;
}

/** Ids of the rules by which words join by themselves. */
export const certainTermRules: ReadonlySet<string> = new Set([
  sameName,
  sameAlias,
  ...termRules.filter(({ certain }) => certain).map(({ id }) => id),
]);

const said = new Map([
  [sameName, 'Both go by this name.'],
  [sameAlias, "One's name is another name of the other."],
  ...termRules.map(({ id, says }): [string, string] => [id, says]),
]);

/** A rule of capabilities, to a person. */
export const termRuleInWords = (rule: string): string => said.get(rule) ?? rule;
