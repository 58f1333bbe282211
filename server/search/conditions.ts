/**
 * The conditions that a need states in plain words, and the words that are left to search for: numbers, licences, and what
 * is not wanted. What stands in quotes is text. Pure.
 */
import { deniedIn } from './denied.ts';
import { isTelling } from './function-words.ts';
import { numbersSaid } from './numbers-said.ts';
import { typesMeant } from './types-meant.ts';
import type { Wish } from './wishes.ts';
import { withoutQuoted } from './without-quoted.ts';
import { words } from './words.ts';

/** What is not searched for, though no filter knows it. */
export interface LeftOut {
  /** `without`: what is not wanted. `output`: a bound of the price of output, which is no filter. */
  readonly what: 'without' | 'output';
  readonly value: string;
  readonly from: string;
}

export interface Conditions {
  readonly wishes: readonly Wish[];
  readonly leftOut: readonly LeftOut[];
  /** The query without them. */
  readonly text: string;
}

export const noConditions = (text: string): Conditions => ({ wishes: [], leftOut: [], text });

const licences: readonly { readonly said: RegExp; readonly value: string }[] = [
  { said: /\bmit[- ]licen[cs]ed?\b/gi, value: 'MIT' },
  { said: /\bapache(?:[- ]2(?:\.0)?)?[- ]licen[cs]ed?\b/gi, value: 'Apache-2.0' },
];

/** What open source is of other tools: with it, nobody else has to run a model. */
const openWeights = { what: 'openWeights', value: 'yes' } as const;

interface Part {
  readonly at: number;
  readonly from: string;
  readonly wish: Omit<Wish, 'from'> | null;
  /** What it is called where it is no filter. */
  readonly leftOut: Omit<LeftOut, 'from'>;
  /** A price that does not say it is of tokens. */
  readonly anyPrice?: boolean;
}

/** In the order of the query. */
export function conditionsIn(query: string): Conditions {
  let plain = withoutQuoted(query);
  const parts: Part[] = [];
  // What was read is no part of what is read after it: "no more than $1" denies nothing.
  for (const read of [numbers, denials, licencesSaid])
    for (const part of read(plain)) {
      parts.push(part);
      plain = without(plain, part);
    }
  const all = parts.toSorted((a, b) => a.at - b.at);
  const left = tidy(all.reduce(without, query));
  const types = typesMeant(left)?.types ?? null;
  const soldByTokens =
    parts.some(({ wish }) => wish?.what === 'minContext') ||
    (types === null ? !words(left).some(isTelling) : types.has('model') || types.has('api'));
  // What a photo editor may cost is no price of tokens, which it has none of.
  const inOrder = all.filter(({ anyPrice }) => anyPrice !== true || soldByTokens);
  if (inOrder.length === 0) return noConditions(query);
  const text = tidy(inOrder.reduce(without, query));
  // Of APIs alone it is known whether they need a key.
  const isFilter = ({ wish }: Part) =>
    wish !== null && (wish.what !== 'capability' || types === null || types.has('api'));
  const filterOf = (wish: Omit<Wish, 'from'>) =>
    wish.value === 'open-source' && types?.has('model') === true ? openWeights : wish;
  return {
    wishes: inOrder.flatMap((part) =>
      part.wish !== null && isFilter(part) ? [{ ...filterOf(part.wish), from: part.from }] : [],
    ),
    leftOut: inOrder.flatMap((part) => (isFilter(part) ? [] : [{ ...part.leftOut, from: part.from }])),
    text,
  };
}

const numbers = (plain: string): Part[] =>
  numbersSaid(plain).map(({ what, value, from, at, ofTokens }) => ({
    at,
    from,
    wish: what === null ? null : { what, value: String(value) },
    leftOut: { what: 'output', value: String(value) },
    anyPrice: !ofTokens,
  }));

const denials = (plain: string): Part[] =>
  deniedIn(plain).map(({ filter, thing, from, at }) => ({
    at,
    from,
    wish: filter,
    leftOut: { what: 'without', value: thing },
  }));

const licencesSaid = (plain: string): Part[] =>
  licences.flatMap(({ said, value }) =>
    [...plain.matchAll(said)].map(({ 0: from, index: at }) => ({
      at,
      from,
      wish: { what: 'licence' as const, value },
      leftOut: { what: 'without' as const, value },
    })),
  );

/** The same text with blanks where a part stood. */
const without = (text: string, { at, from }: Part): string =>
  `${text.slice(0, at)}${' '.repeat(from.length)}${text.slice(at + from.length)}`;

/** Without the signs and words that only joined what is gone. */
const tidy = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s+(?=[,.;])/g, '')
    .replaceAll(/([,;])(?:\s*[,;])+/g, '$1')
    .replaceAll(/^[\s,;.]+|(?:[\s,;]|\s(?:and|or|but|with|that has|which has|has|for|at)\b)+$/g, '')
    .trim();
