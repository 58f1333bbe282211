/** Filters said in plain words where a tool is to be replaced ("replace Zapier with something self-hosted"). Pure. */
import type { FilterName } from '#contract/filters.ts';
import { withoutQuoted } from './without-quoted.ts';

export interface Wish {
  readonly what: FilterName;
  readonly value: string;
  /** As it is written in the query. */
  readonly from: string;
}

/** What the words are read as; a line each. */
const meanings: readonly (Pick<Wish, 'what' | 'value'> & { readonly words: RegExp })[] = [
  {
    what: 'pricing',
    value: 'open-source',
    words: /\b(?:self[- ]?host(?:ed|able|ing)?|open[- ]source|on[- ]prem(?:ises?)?)\b/i,
  },
  { what: 'free', value: 'yes', words: /\bfree\b/i },
];

/** In the order of the query; what stands in quotes is text. */
export function wishesIn(query: string): Wish[] {
  const plain = withoutQuoted(query);
  return meanings
    .flatMap(({ what, value, words }) => {
      const found = words.exec(plain);
      return found ? [{ at: found.index, what, value, from: found[0] }] : [];
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ what, value, from }) => ({ what, value, from }));
}
