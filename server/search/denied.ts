/**
 * What a need does not want ("no cloud", "without an API key"): it is never searched for, since that finds just what is not
 * wanted; where there is a fact about it, it is a filter. Pure.
 */
import type { FilterName } from '#contract/filters.ts';
import type { ToolType } from '#contract/vocabulary.ts';
import { typesAlone } from './types-meant.ts';

/**
 * Whether a vendor is denied where it is a vendor's name: `yes` by "not Google" and "no Google models"; `maybe` by what is said of
 * anything, "without Google" as "without Docker"; `only` by "non-Google", which is a word of the search where it is none; `no`
 * by "does not need Docker".
 */
export type AsVendor = 'yes' | 'maybe' | 'only' | 'no';

export interface Denied {
  /** What is not wanted, without the words that say so. */
  readonly thing: string;
  /** The filter that says the same; null where no fact does. */
  readonly filter: { readonly what: FilterName; readonly value: string } | null;
  /** Whether it only ranks higher what the filter finds: no fact says it as such. */
  readonly prefers: boolean;
  readonly asVendor: AsVendor;
  /** Whether it is a tool that is denied, where a tool is called so: "not ChatGPT", but not "without Docker". */
  readonly asName: boolean;
  /** The types of tool that are denied ("not an MCP server"); null where it names none. */
  readonly types: ReadonlySet<ToolType> | null;
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
  /** Whether "non-" denies it, too. */
  readonly non?: true;
  readonly prefers?: true;
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
  {
    words: /^(?:the )?(?:(?:cloud|saas)(?:-(?:based|hosted|only))?|vendor lock[ -]?in)\b/i,
    what: 'pricing',
    value: 'open-source',
    non: true,
  },
  { words: /^(?:open[ -]weights?)\b/i, what: 'openWeights', value: 'no', non: true },
  {
    words: /^(?:pay(?:ing)?|money|credit[ -]?cards?)\b|^(?:payments?|costs?|fees?)(?=\s*(?:[,.;:!?)]|$))/i,
    what: 'free',
    value: 'yes',
  },
  {
    words: /^(?:an? |the )?(?:internet|network|wi-?fi)(?: connection| access)?\b/i,
    what: 'pricing',
    value: 'open-source',
    prefers: true,
  },
  { words: /^paid\b/i, what: 'free', value: 'yes', non: true },
  { words: /^free\b/i, what: 'free', value: 'no', non: true },
];
/** Things of two words, which end where they end: "no open source clones of it". */
const compounds = /^(?:open[ -]source|closed[ -]source|(?:web|third[ -]party) (?:server|service)s?)\b/i;

const madeBy = '(?:from|by|(?:made|built|owned|sold|run|offered) by)';
const article = String.raw`(?:(?:any|an?|the|my|our|having|using|needing|requiring|writing|in|on|to|for|anything|something|${madeBy}) )*`;
/** What takes one thing out of many: what is denied is a tool, a vendor or a type. */
const takingOut = String.raw`\b(?:any(?:thing|one)?|every(?:thing|one)|all) (?:but|except(?: for)?) |\bother than |\bexcept(?:ing)?(?: for)? |\bwith the exception of |\bexclud(?:e|es|ing) |\b(?:apart|aside) from |\bavoid(?:s|ing)? |\bneither |\bnothing (?=${madeBy} )`;
/** "Any chatbot but ChatGPT": behind what is asked for. */
const butAfterAny = String.raw`(?<=\b(?:any|every|all)\b[^,;.]*)\bbut (?!(?:also|not|no|with|without|for|in|on|at|to|still|only|it|i|we|can|should|must)\b)`;
/**
 * "without"; "no", where it is no part of a set phrase; "not", but for "not just", which adds; a verb that is denied; and what takes one thing
 * out of many. A number behind it is a bound.
 */
const saying = String.raw`(?:\bnon-(?=\p{L})|${takingOut}|${butAfterAny}|\bwithout (?:the need (?:for|of|to) )?|\bno (?:need (?:for|of|to) )?(?!(?:longer|one|matter|idea|doubt|more|less|need|code|nonsense|brainer)\b)|\b(?:do|does|should|must|need)(?: not|n[’']t) (?:need|require|use|want|have|cost|include|involve|like|rely on|depend on|be )\s?|\b(?:can(?:not|[’']t| not)|won[’']t|will not|never) use |\bneeds? no |\bnot (?!(?:just|only|too|so|very|be|have|to|all|every|much|many|even|sure|working|found|enough|more|less|over)\b))`;
const word = String.raw`[\p{L}][\p{L}\p{M}\p{N}.+#’'-]*`;
const ends = String.raw`(?=\s*(?:[,.;:!?)(–—]|$)|\s+(?:and|or|nor|but|for|to|in|on|at|by|with|from|that|which|when|who|as|is|are|while|because|so|of|needed|required|i|it|please)\b)`;
const denial = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<said>${saying}${article})(?<rest>(?!\d)${word}(?: ${word})*)`,
  'giu',
);
const extent = new RegExp(
  String.raw`^(?:${word}(?: ${word})?${ends}|${word})(?: (?:needed|required)\b)?`,
  'iu',
);

const oneWord = new RegExp(String.raw`^${word}(?: (?:needed|required)\b)?`, 'iu');
/** What vendors sell, of which a name before it is whose it is. */
const sold = String.raw`(?:models?|products?|services?|apis?)`;
const ofVendor = new RegExp(String.raw`^${word} ${sold}\b`, 'iu');
const oneWordSold = new RegExp(String.raw`^${word}(?: (?:needed|required|${sold})\b)?`, 'iu');
/** Behind one of these a thing is one more that is said: "chat, no OpenAI models", but "free no ads apis". */
const oneMore = /(?:[,;.:(–—]|\b(?:and|but|with|uses?|using))\s*$/i;

const tail = new RegExp(String.raw`(?:['’]s)?(?: (?:${sold}|tools?|stuff))?$`, 'i');
/** Whose it would be: "Google" of "Google’s models". */
export const sellerIn = (thing: string): string => thing.replace(tail, '');

/** What stands between the word that denies and the thing it takes out: "not a Google model", "not from Google". */
const plainly = String.raw`(?:(?:any|an?|the|anything|something|${madeBy}) )*$`;
const takesOut = new RegExp(String.raw`^(?:not |but |${takingOut})${plainly}`, 'iu');
const ofMaker = new RegExp(String.raw`^(?:not |but |no |${takingOut})(?:\S+ )*?${madeBy} $`, 'iu');
const capital = /^\p{Lu}/u;

function asVendorOf(said: string, rest: string): AsVendor {
  if (/^non-$/i.test(said)) return 'only';
  if (takesOut.test(said)) return 'yes';
  if (/^no (?:any )?$/i.test(said)) return ofVendor.test(rest) ? 'yes' : 'maybe';
  return /^without (?:any )?$/i.test(said) ? 'maybe' : 'no';
}

/** Whether it is a tool that is denied: of a maker nothing is said then, and what is only not needed is no answer anyway. */
const asNameOf = (said: string, rest: string): boolean =>
  !ofMaker.test(said) && (takesOut.test(said) || (/^no (?:any )?$/i.test(said) && capital.test(rest)));

/** A name of several words with capitals, and what its maker sells. */
const properName = new RegExp(
  String.raw`^\p{Lu}[\p{L}\p{M}\p{N}.+#’'-]*(?: [\p{Lu}\p{N}][\p{L}\p{M}\p{N}.+#’'-]*){0,3}(?: ${sold}\b)?`,
  'u',
);

/** How far goes what nothing is known of: "no ads player" is a player. */
function openOf(said: string, rest: string, before: string): RegExp {
  if (takesOut.test(said) && capital.test(rest)) return properName;
  if (!/^no(?:n-|\b)/i.test(said)) return extent;
  return /^no\b(?!-)/i.test(said) && oneMore.test(before) ? oneWordSold : oneWord;
}

/** What a list of things that are denied goes on with: "no Google or OpenAI", "not ChatGPT, Claude or Gemini". */
const goesOn = {
  or: new RegExp(
    String.raw`^\s*,? n?or (?:(?:any|an?|the|${madeBy}) )*(?!(?:open[ -]source|open[ -]weights?|self[ -]?hosted|free|offline|locally|local|cheap|cheaper|something|similar|better|at|with|for|like)\b)(?=\p{L})`,
    'iu',
  ),
  and: new RegExp(String.raw`^\s*,? and (?:(?:any|an?|the|${madeBy}) )*(?=\p{Lu})`, 'u'),
  comma: /^\s*, (?=\p{Lu}[^,;.]*(?:, \p{Lu}[^,;.]*)*,? (?:n?or|and) \p{Lu})/u,
} as const;

/** In the order of the query. */
export function deniedIn(query: string): Denied[] {
  const found: Denied[] = [];
  denial.lastIndex = 0;
  for (let one = denial.exec(query); one !== null; one = denial.exec(query)) {
    const { said = '', rest = '' } = one.groups ?? {};
    // What stands with a capital inside a sentence is a name.
    const isName = /^Not \p{Lu}/u.test(said + rest) || (one.index > 0 && /^No \p{Lu}/u.test(said + rest));
    const first = isName ? null : thingIn(query, { said, at: one.index, begins: one.index + said.length });
    denial.lastIndex = one.index + (first === null ? said.length : first.from.length);
    if (first === null) continue;
    found.push(first, ...others(query, said, first));
    const last = found.at(-1) ?? first;
    denial.lastIndex = last.at + last.from.length;
  }
  return found;
}

/** The things that are denied with the first one. */
function others(query: string, said: string, first: Denied): Denied[] {
  const found: Denied[] = [];
  for (let last = first; ;) {
    const at = last.at + last.from.length;
    const behind = query.slice(at);
    const isCapital = capital.test(last.thing);
    const joined =
      goesOn.or.exec(behind)?.[0] ??
      (isCapital ? (goesOn.and.exec(behind)?.[0] ?? goesOn.comma.exec(behind)?.[0]) : undefined);
    const gap = joined?.search(/\S/) ?? 0;
    const next =
      joined === undefined ? null : thingIn(query, { said, at: at + gap, begins: at + joined.length });
    if (next === null) return found;
    found.push(next);
    last = next;
  }
}

/** What is denied where a word that denies is read, or goes on; null where it denies nothing. */
function thingIn(
  query: string,
  { said, at, begins }: { readonly said: string; readonly at: number; readonly begins: number },
): Denied | null {
  const rest = new RegExp(String.raw`^(?!\d)${word}(?: ${word})*`, 'iu').exec(query.slice(begins))?.[0] ?? '';
  if (rest === '') return null;
  const asVendor = asVendorOf(said, rest);
  const row = known.find(({ words, only, non }) => {
    const thing = words.exec(rest)?.[0];
    if (thing === undefined || (only !== undefined && !only.test(query))) return false;
    // "non-free-form" is one word.
    return asVendor !== 'only' || (non === true && rest.charAt(thing.length) !== '-');
  });
  const set = row?.words.exec(rest) ?? compounds.exec(rest);
  // "non-profit" is what is looked for.
  if (asVendor === 'only' && set === null && !capital.test(rest)) return null;
  const named = set === null && isOfType(said) ? typeAt(rest) : null;
  const whole = set?.[0] ?? named ?? openOf(said, rest, query.slice(0, at)).exec(rest)?.[0] ?? rest;
  const needed = /^ (?:needed|required)\b/i.exec(rest.slice(whole.length))?.[0] ?? '';
  const thing = whole.replace(/ (?:needed|required)$/i, '');
  const end = begins + whole.length + needed.length;
  return {
    thing,
    filter: row === undefined ? null : { what: row.what, value: row.value },
    prefers: row?.prefers === true,
    asVendor: set === null ? asVendor : 'no',
    asName: set === null && asNameOf(said, rest),
    types: named !== null && endsHere.test(query.slice(end)) ? typesOf(thing) : null,
    from: query.slice(at, end),
    at,
  };
}

const endsHere = new RegExp(`^${ends}`, 'iu');
/** "without an API" is what it does not need, and no type of it. */
const isOfType = (said: string): boolean => takesOut.test(said) || /^no (?:any )?$/i.test(said);
/** The words at the beginning that name a type and end there: "mcp servers", but not "model training". */
function typeAt(rest: string): string | null {
  const found = [/^\S+ \S+ \S+/u, /^\S+ \S+/u, /^\S+/u].flatMap((some) => some.exec(rest)?.[0] ?? []);
  return found.find((one) => endsHere.test(rest.slice(one.length)) && typesOf(one) !== null) ?? null;
}
const typesOf = (thing: string): ReadonlySet<ToolType> | null => typesAlone(thing)?.types ?? null;
