/**
 * Numbers that a need states as conditions: how much context a model takes ("128k context", "a million tokens of context"),
 * and what it may cost ("under $1", "at most 30 cents per million tokens"). Pure.
 */
import type { FilterName } from '#contract/filters.ts';

export interface NumberSaid {
  /** `output`, `price`: bounds that no filter knows, of output tokens and of what is no token ("under $20 a month"). */
  readonly what: Extract<FilterName, 'minContext' | 'maxPrice'> | 'output' | 'price';
  /** Tokens, at most 10^9; US dollars, for one million tokens where it is of tokens, at most 10^6: what filters take. */
  readonly value: number;
  /** Whether it says that it is of tokens: "under $50" is what many things cost. */
  readonly ofTokens: boolean;
  /** As it is written, and where. */
  readonly from: string;
  readonly at: number;
}

const digits = String.raw`(?<![\w.,$-])(?:\d{1,3}(?:[,_ ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)`;
const spelt: Readonly<Record<string, number>> = {
  'half a': 0.5,
  'half an': 0.5,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twenty: 20,
  fifty: 50,
  'a hundred': 100,
  hundred: 100,
};
const sizes: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  'hundred thousand': 1e5,
  m: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  billion: 1e9,
};
const anyOf = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|');
const size = String.raw`(?:${anyOf(Object.keys(sizes))})\b`;
/** "128k", "1.5 million", "200,000", "a million", "half a million". */
const amount = String.raw`(?<amount>${digits}(?:[ -]?${size})?|\b(?:${anyOf(Object.keys(spelt))})[ -](?:hundred thousand|thousand|million|billion)\b)`;

const notAtMost = String.raw`(?<!\b(?:under|below|beneath|less than|fewer than|shorter than|at most|no more than|not more than|maximum of) (?:an? )?|[<≤]=? ?)`;
const least = String.raw`(?:(?:at least|over|above|more than|(?:a )?minimum(?: of)?|min\.?|up to|around|about)\s+|(?:>=?|≥)\s*)`;
const orMore = String.raw`(?:\s?\+|\s+(?:or|and)\s+(?:more|longer|larger|bigger|up|above)\b|\s+at least\b)?`;
const context = String.raw`\bcontext(?:[ -]+(?:window|length|size|limit))?\b`;

const contexts: readonly RegExp[] = [
  `${notAtMost}${least}?${amount}\\+?[ -]*(?:tokens?\\b)?(?:[ -]+(?:of|long|max(?:imum)?))*[ -]*${context}${orMore}`,
  `(?:\\b(?:long|large|big|max(?:imum)?\\.?) )?${context}(?: (?:of|is|with|from)|:|=)?\\s*${least}?${amount}(?:[ -]*tokens?\\b)?${orMore}`,
  `(?<=\\b(?:takes?|reads?|holds?|handles?|accepts?|fits?|with|over) )${least}?${amount}[ -]*tokens?\\b(?! (?:per|an?|each|for) )${orMore}`,
].map((source) => new RegExp(source, 'giu'));

const most = String.raw`(?:\b(?:under|below|less than|cheaper than|lower than|at most|no more than|not more than|not over|up to|within|max(?:imum)?\.?(?: of| price(?: of)?)?)\s+|(?:<=?|≤)\s*)`;
/** The lookahead keeps a shorter number from being read where a longer one does not fit. */
const whole = String.raw`(?![\d.,]*\d|\s?(?:k|mm?|bn?|thousand|million|billion)\b)`;
const money = String.raw`(?:(?:us ?)?\$ ?(?<dollars>${plain(digits)})${whole}|\busd ?(?<usd>${plain(digits)})${whole}|(?<after>${digits}) ?(?:\$|usd\b|dollars?\b|bucks?\b)|(?<cents>${digits}) ?(?:cents?\b|¢))`;
const unit = String.raw`(?:\s*(?:/|\bper\b|\bfor\b|\ban?\b|\beach\b)\s*(?:(?:one|an?)\s+|1\s*(?=[a-z]))?(?:(?<each>1,000,000|1,?000|mtok|million|mio|mm?|thousand|k)\b(?:\s*(?<io>input|output|in|out)\b)?(?:\s*tokens?\b|\s*tok\b)?|(?:(?<ofOne>input|output)\s+)?tokens?\b))`;
const inAll = String.raw`(?:monthly|yearly|annually|hourly|daily|budget)\b`;
/** "$20 a month" and "$5 a song" are prices of something else. */
const otherUnit = String.raw`(?!\s*(?:/|\b(?:for )?(?:per|an?|one|each|every)\b)\s*(?:an?\s+)?[a-z]|\s*${inAll})`;
/** What else is paid for, where a bound of it is asked: by time, by head, or in all. */
const thing = String.raw`(?:months?|mo|years?|yr|weeks?|days?|hours?|users?|seats?|people|person|members?|licen[cs]es?|developers?|images?|pictures?|minutes?|calls?|requests?|pages?|songs?|videos?)\b`;
const each = String.raw`\s*(?:/|\b(?:for )?(?:per|an?|one|each|every)\b)\s*(?:an?\s+)?${thing}`;
const elseUnit = String.raw`(?:(?:${each})+(?:\s*${inAll})?|\s*${inAll})`;
const orLess = String.raw`(?:\s+(?:or less|or below|or cheaper|max(?:imum)?|at most|tops)\b)`;
const side = String.raw`(?:\b(?<of>input|output)(?: tokens?)?(?: price| cost)?s? )?`;

const prices: readonly RegExp[] = [
  `${side}${most}${money}(?:(?<unit>${unit})|${otherUnit})${orLess}?`,
  `${side}${money}(?:(?<unit>${unit})|${otherUnit})${orLess}`,
  `${side}${money}(?<unit>${unit})`,
].map((source) => new RegExp(source, 'giu'));

const otherPrices: readonly RegExp[] = [new RegExp(`${most}${money}${elseUnit}`, 'giu')];

/** In the order of the query. */
export function numbersSaid(query: string): NumberSaid[] {
  const found = [
    ...firstOf(contexts, query, (groups) => {
      const value = valueOf(groups['amount'] ?? '');
      // "Context 7" is a name; nobody asks for less than a thousand.
      return value >= 1000 && value <= 1e9
        ? { what: 'minContext', value: Math.round(value), ofTokens: true }
        : null;
    }),
    ...firstOf(prices, query, priceOf),
    ...firstOf(otherPrices, query, (groups) => {
      const value = dollarsOf(groups);
      return value > 1e6 ? null : { what: 'price', value, ofTokens: false };
    }),
  ];
  return found.toSorted((a, b) => a.at - b.at);
}

type Said = Pick<NumberSaid, 'what' | 'value' | 'ofTokens'>;
type Groups = Readonly<Record<string, string | undefined>>;

/** What the first way of writing it that fits says; every occurrence of that way. */
function firstOf(
  ways: readonly RegExp[],
  query: string,
  read: (groups: Groups) => Said | null,
): NumberSaid[] {
  for (const way of ways) {
    const found = [...query.matchAll(way)].flatMap(({ 0: from, index, groups }) => {
      const said = read(groups ?? {});
      return said === null ? [] : [{ ...said, from: from.trim(), at: index + from.search(/\S/) }];
    });
    if (found.length > 0) return found;
  }
  return [];
}

function dollarsOf({ dollars, usd, after, cents }: Groups): number {
  const asked = dollars ?? usd ?? after;
  return asked === undefined ? numberOf(cents ?? '') / 100 : numberOf(asked);
}

function priceOf(groups: Groups): Said | null {
  const { unit: per, each: many, io, ofOne, of } = groups;
  const value = dollarsOf(groups);
  const tokens = tokensOf(per, many);
  const output = /^out/i.test(of ?? io ?? ofOne ?? '');
  const ofMillion = Number(((value * 1e6) / tokens).toPrecision(12));
  if (ofMillion > 1e6) return null;
  return { what: output ? 'output' : 'maxPrice', value: ofMillion, ofTokens: per !== undefined || output };
}

/** Of how many tokens it is the price. */
function tokensOf(per: string | undefined, each: string | undefined): number {
  if (per === undefined) return 1e6;
  if (each === undefined) return 1;
  return /^(?:1,?000|thousand|k)$/i.test(each) ? 1e3 : 1e6;
}

function valueOf(text: string): number {
  const low = text.toLowerCase().replaceAll('-', ' ');
  const unitOf = Object.keys(sizes)
    .toSorted((a, b) => b.length - a.length)
    .find((one) => low.endsWith(one) && /[\d ]$/.test(low.slice(0, -one.length)));
  const count = unitOf === undefined ? low : low.slice(0, -unitOf.length).trim();
  return (spelt[count] ?? numberOf(count)) * (unitOf === undefined ? 1 : (sizes[unitOf] ?? 1));
}

const numberOf = (text: string): number => Number(text.replaceAll(/[,_ ]/g, ''));

/** Digits behind a sign of money, which their own beginning forbids. */
function plain(source: string): string {
  return source.replace(/^\(\?<!.*?\]\)/, '');
}
