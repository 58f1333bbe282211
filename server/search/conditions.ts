/**
 * The conditions that a need states in plain words, and the words that are left to search for: numbers, licences, and what
 * is not wanted. What stands in quotes is text. Pure.
 */
import type { NotRead } from '#contract/read-words.ts';
import type { ToolType } from '#contract/vocabulary.ts';
import { abilitiesSaid } from './abilities-said.ts';
import { datesSaid } from './dates-said.ts';
import { deniedIn, sellerIn } from './denied.ts';
import { isTelling } from '../names/function-words.ts';
import { numbersSaid } from './numbers-said.ts';
import { typesMeant } from './types-meant.ts';
import type { Preference, Wish } from './wishes.ts';
import { withoutQuoted } from './without-quoted.ts';
import { words } from '../names/words.ts';

/** What is not searched for, though no filter knows it. */
export interface LeftOut {
  readonly what: NotRead;
  readonly value: string;
  readonly from: string;
}

export interface Conditions {
  readonly wishes: readonly Wish[];
  /** What only ranks higher what meets it; not among the words to search for. */
  readonly prefers: readonly Preference[];
  readonly leftOut: readonly LeftOut[];
  /** The query without them. */
  readonly text: string;
}

export const noConditions = (text: string): Conditions => ({
  wishes: [],
  prefers: [],
  leftOut: [],
  text,
});

const licensed = String.raw`licen[cs]ed?\b`;
/** "licensed under the ", "licence: ". */
const under = String.raw`\b${licensed}(?:(?::| under| as| is)(?: (?:the|an?))?)? `;
/** "Apache 2.4" is a server. */
const two = String.raw`2(?:\.0)?\b(?!\.\d)`;
const anyCase = (...ways: readonly string[]): RegExp => new RegExp(ways.join('|'), 'gi');

const licences: readonly { readonly said: RegExp; readonly value: string }[] = [
  { said: anyCase(String.raw`(?:${under})?\bmit[- ]${licensed}`, String.raw`${under}mit\b`), value: 'MIT' },
  {
    // So is "Apache 2", where nothing says that it is a licence.
    said: anyCase(
      String.raw`(?:${under})?\bapache(?:[- ]${two})?[- ]${licensed}(?:,?(?: version)? v?${two})?`,
      String.raw`${under}apache[- ]${two}`,
      String.raw`\bapache[- ]2\.0\b(?!\.\d)`,
    ),
    value: 'Apache-2.0',
  },
  { said: anyCase(String.raw`(?:${under})?\bmpl[- ]${two}(?:[- ]${licensed})?`), value: 'MPL-2.0' },
  // The letters alone: the institute is where things are "from", and a part of names.
  {
    said: /(?:\bunder )?(?<!\b(?:from|at|by|of|the|like) )\bMIT\b(?!['’-]|\s+(?:\p{Lu}|licen[cs]ed?\b|course|student|press|lab|paper))/gu,
    value: 'MIT',
  },
];

/** What open source is of other tools: with it, nobody else has to run a model. */
export const openWeights = { what: 'openWeights', value: 'yes' } as const;

interface Part {
  readonly at: number;
  readonly from: string;
  readonly wish: Omit<Wish, 'from'> | null;
  /** What it is called where it is no filter. */
  readonly leftOut: Omit<LeftOut, 'from'>;
  /** A price that does not say it is of tokens. */
  readonly anyPrice?: boolean;
  readonly prefers?: boolean;
  /** The vendor that it denies, and whether only where something is asked for that vendors sell. */
  readonly vendor?: { readonly name: string; readonly ofSold: boolean } | null;
  /** The types that it denies, where none of them is asked for. */
  readonly types?: ReadonlySet<ToolType>;
}

/** What has to be known to read what is not wanted as a vendor or a tool. */
export interface Vendors {
  readonly isVendor: (name: string) => boolean;
  /** Whether it sells models or APIs: "no OpenAI" is no program that need not be there. */
  readonly isSeller: (name: string) => boolean;
  /** Whether a tool is called so. */
  readonly isTool: (name: string) => boolean;
  /** Whether something that vendors sell is asked for beside the words. */
  readonly ofSold: boolean;
}

/** In the order of the query. */
export function conditionsIn(
  query: string,
  { isVendor, isTool, isSeller, ofSold: besideWords }: Vendors = {
    isVendor: () => false,
    isTool: () => false,
    isSeller: () => false,
    ofSold: false,
  },
): Conditions {
  let plain = withoutQuoted(query);
  const parts: Part[] = [];
  // What was read is no part of what is read after it: "no more than $1" denies nothing.
  const take = (some: readonly Part[]) => {
    for (const part of some) {
      parts.push(part);
      plain = without(plain, part);
    }
  };
  const denials = (text: string) => denialsSaid(text, { isVendor, isTool, isSeller });
  for (const read of [numbers, dates, denials, licencesSaid]) take(read(plain));
  const said = abilities(plain);
  const about = tidy([...parts, ...said].reduce(without, query));
  const types = typesMeant(about)?.types ?? null;
  const isBare = !words(about).some(isTelling);
  // One alone is what is looked for: "tool calling" is a capability's name.
  const areConditions = types === null ? isBare && said.length + parts.length > 1 : types.has('model');
  if (areConditions) take(said);
  if (parts.length === 0) return noConditions(query);
  const ofModels = parts.some(({ wish }) => wish?.what === 'minContext');
  const ofSold = ofModels || (types !== null && areSold(types));
  const soldByTokens = ofSold || (types === null && isBare);
  // What a photo editor may cost is no price of tokens, which it has none of.
  const inOrder = parts
    .toSorted((a, b) => a.at - b.at)
    .map((part) => (part.anyPrice === true && !soldByTokens ? { ...part, wish: null } : part))
    .map((part) => (part.vendor?.ofSold === true && !ofSold && !besideWords ? part : withVendor(part)))
    .map((part) => (part.types === undefined || overlap(part.types, types) ? part : withTypes(part)));
  // Of APIs alone it is known whether they need a key.
  const isFilter = ({ wish }: Part) =>
    wish !== null && (wish.value !== 'no-key-needed' || types === null || types.has('api'));
  const filterOf = (wish: Omit<Wish, 'from'>) =>
    wish.value === 'open-source' && types?.has('model') === true ? openWeights : wish;
  const wished = (preferred: boolean) =>
    inOrder.flatMap((part) =>
      part.wish !== null && isFilter(part) && (part.prefers === true) === preferred
        ? [{ ...filterOf(part.wish), from: part.from }]
        : [],
    );
  return {
    wishes: wished(false),
    // What is denied is a preference where no fact says it as such.
    prefers: wished(true).map((wish) => ({ ...wish, exact: false })),
    leftOut: inOrder.flatMap((part) => (isFilter(part) ? [] : [{ ...part.leftOut, from: part.from }])),
    text: leftOf(inOrder.reduce(without, query)),
  };
}

const abilities = (plain: string): Part[] =>
  abilitiesSaid(plain).map(({ capability, from, at }) => ({
    at,
    from,
    wish: { what: 'capability' as const, value: capability },
    leftOut: { what: 'without' as const, value: capability },
  }));

const numbers = (plain: string): Part[] =>
  numbersSaid(plain).map(({ what, value, from, at, ofTokens }) => ({
    at,
    from,
    wish: what === 'output' || what === 'price' ? null : { what, value: String(value) },
    leftOut: { what: what === 'output' ? what : 'price', value: String(value) },
    anyPrice: !ofTokens,
  }));

const dates = (plain: string): Part[] =>
  datesSaid(plain).map(({ after, from, at }) => ({
    at,
    from,
    wish: { what: 'releasedAfter', value: after },
    leftOut: { what: 'without', value: after },
  }));

const denialsSaid = (plain: string, { isVendor, isTool, isSeller }: Omit<Vendors, 'ofSold'>): Part[] =>
  deniedIn(plain).flatMap(({ filter, prefers, asVendor, asName, types, thing, from, at }): Part[] => {
    const name = sellerIn(thing);
    const isVendors = asVendor !== 'no' && name !== '' && isVendor(name);
    const isTools = asName && isTool(thing);
    if (asVendor === 'only' && !isVendors) return [];
    const part = { at, from, wish: filter, prefers, leftOut: { what: 'without', value: thing } } as const;
    const tool: Part = { ...part, wish: { what: 'notName', value: thing.toLowerCase() } };
    const ofType: Part = { ...part, ...(types !== null && { types }) };
    const ofSold = asVendor === 'maybe' && !isSeller(name);
    if (isVendors) return [{ ...part, vendor: { name, ofSold } }];
    return [isTools && types === null ? tool : ofType];
  });

const withVendor = (part: Part): Part =>
  part.vendor ? { ...part, wish: { what: 'notVendor', value: part.vendor.name } } : part;

const withTypes = (part: Part): Part =>
  part.types ? { ...part, wish: { what: 'notType', value: [...part.types].join(',') } } : part;

const overlap = (some: ReadonlySet<ToolType>, others: ReadonlySet<ToolType> | null): boolean =>
  others !== null && [...some].some((one) => others.has(one));

/** What one line reads is no part of what the next one reads. */
function licencesSaid(plain: string): Part[] {
  let left = plain;
  return licences.flatMap(({ said, value }) => {
    const parts = [...left.matchAll(said)].map(({ 0: from, index: at }): Part => ({
      at,
      from,
      wish: { what: 'licence', value },
      leftOut: { what: 'without', value },
    }));
    left = parts.reduce(without, left);
    return parts;
  });
}

/** The same text with blanks where a part stood. */
const without = (text: string, { at, from }: Part): string =>
  `${text.slice(0, at)}${' '.repeat(from.length)}${text.slice(at + from.length)}`;

/** Types that vendors sell. */
export const areSold = (types: ReadonlySet<ToolType>): boolean => types.has('model') || types.has('api');

/** What is left to search for: words that only joined what is gone are nothing. */
const leftOf = (text: string): string =>
  words(text).some(isTelling) ? tidy(text).replace(/^(?:for|to|and|or|but|with|that|which)\s+/i, '') : '';

/** Without the signs and words that only joined what is gone. */
const tidy = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s+(?=[,.;:])/g, '')
    .replaceAll(/([,;])(?:\s*[,;])+/g, '$1')
    .replaceAll(
      /^[\s,;.:]+|(?:[\s,;]|\s(?:and|or|but|with|that has|which has|has|for|at|that|which)\b)+$/g,
      '',
    )
    .trim();
