/**
 * What a need does not want ("no cloud", "without an API key"): it is never searched for, since that finds just what is not
 * wanted; where there is a fact about it, it is a filter. Pure.
 */
import type { FilterName } from '#contract/filters.ts';

export interface Denied {
  /** What is not wanted, without the words that say so. */
  readonly thing: string;
  /** The filter that says the same; null where no fact does. */
  readonly filter: { readonly what: FilterName; readonly value: string } | null;
  /** As it is written, and where. */
  readonly from: string;
  readonly at: number;
}

interface Known {
  readonly words: RegExp;
  readonly what: FilterName;
  readonly value: string;
  /** What else the need has to say for it. */
  readonly only?: RegExp;
}

const api = /\bapis?\b/i;

/** What is known of things that are not wanted; a line each. The words stand at the beginning of what is denied. */
const known: readonly Known[] = [
  {
    words: /^(?:(?:any |an? )?api[ -]?(?:keys?|tokens?)|keys?)\b/i,
    what: 'capability',
    value: 'no-key-needed',
  },
  {
    words:
      /^(?:registration|registering|sign(?:ing)?[ -]?(?:up|in)|accounts?|log[ -]?ins?|authentication)\b/i,
    what: 'capability',
    value: 'no-key-needed',
    only: api,
  },
  { words: /^(?:the )?(?:cloud|saas|vendor lock[ -]?in)\b/i, what: 'pricing', value: 'open-source' },
  { words: /^(?:open[ -]weights?)\b/i, what: 'openWeights', value: 'no' },
  {
    words:
      /^(?:pay(?:ing)?|paid|money|credit[ -]?cards?)\b|^(?:payments?|costs?|fees?)(?=\s*(?:[,.;:!?)]|$))/i,
    what: 'free',
    value: 'yes',
  },
  { words: /^free\b/i, what: 'free', value: 'no' },
];
/** Things of two words, which end where they end: "no open source clones of it". */
const compounds = /^(?:open[ -]source|closed[ -]source|(?:web|third[ -]party) (?:server|service)s?)\b/i;

const article = String.raw`(?:(?:any|an?|the|my|our|having|using|needing|requiring|writing|in|on|to|for) )*`;
/**
 * "without"; "no", where it is no part of a set phrase; "not", but for "not just", which adds; and a verb that is denied.
 * A number behind it is a bound.
 */
const saying = String.raw`(?:\bwithout (?:the need (?:for|of|to) )?|\bno (?:need (?:for|of|to) )?(?!(?:longer|one|matter|idea|doubt|more|less|need|code|nonsense|brainer)\b)|\b(?:do|does|should|must|need)(?: not|n[’']t) (?:need|require|use|want|have|cost|be )\s?|\bneeds? no |(?<=\S\s*)\bnot (?!(?:just|only|too|so|very|be|have|to|all|every|much|many|even|sure|working|found|enough|more|less|over)\b))`;
const word = String.raw`[\p{L}][\p{L}\p{M}\p{N}.+#’'-]*`;
const ends = String.raw`(?=\s*(?:[,.;:!?)(–—]|$)|\s+(?:and|or|but|for|to|in|on|at|by|with|from|that|which|when|who|as|is|are|while|because|so|of|needed|required|i|it)\b)`;
const denial = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<said>${saying}${article})(?<rest>(?!\d)${word}(?: ${word})*)`,
  'giu',
);
const extent = new RegExp(
  String.raw`^(?:${word}(?: ${word})?${ends}|${word})(?: (?:needed|required)\b)?`,
  'iu',
);

const oneWord = new RegExp(String.raw`^${word}(?: (?:needed|required)\b)?`, 'iu');

/** In the order of the query. */
export function deniedIn(query: string): Denied[] {
  const found: Denied[] = [];
  denial.lastIndex = 0;
  for (let one = denial.exec(query); one !== null; one = denial.exec(query)) {
    const { said = '', rest = '' } = one.groups ?? {};
    const row = known.find(({ words, only }) => words.test(rest) && (only === undefined || only.test(query)));
    // "no ads player" is a player; and what stands with a capital inside a sentence is a name.
    const open = /^no\b/i.test(said) ? oneWord : extent;
    if (one.index > 0 && /^(?:No|Not) \p{Lu}/u.test(said + rest)) continue;
    const thing = (row?.words.exec(rest) ?? compounds.exec(rest) ?? open.exec(rest))?.[0] ?? rest;
    const tail = /^ (?:needed|required)\b/i.exec(rest.slice(thing.length))?.[0] ?? '';
    const length = said.length + thing.length + tail.length;
    found.push({
      thing: thing.replace(/ (?:needed|required)$/i, ''),
      filter: row === undefined ? null : { what: row.what, value: row.value },
      from: query.slice(one.index, one.index + length),
      at: one.index,
    });
    denial.lastIndex = one.index + length;
  }
  return found;
}
