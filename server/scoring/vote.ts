/** What most sources say, where they differ. Pure: the order in which they are asked decides nothing. */

import { groupedBy } from './grouped-by.ts';

/** One source's word; `order` is what decides between words that as many sources say: the lower is before. */
export interface Vote {
  readonly value: string;
  readonly source: string;
  /** Votes of a later class count only where there are none of an earlier one. */
  readonly class: number;
  readonly order: number;
}

/**
 * The word that most sources say. Words that are written alike but for case and what stands between letters are counted
 * together, and of those the one that most sources write stands, or with `casing` the one that is best written.
 */
export function elected(votes: readonly Vote[], by: 'spelling' | 'casing' = 'spelling'): string | null {
  const first = Math.min(...votes.map((vote) => vote.class));
  const heard = votes.filter((vote) => vote.class === first);
  const [word] = ranked(heard, ({ value }) => loosely(value));
  if (word === undefined) return null;
  const forms = ranked(word.votes, ({ value }) => value);
  const best = by === 'casing' ? Math.max(...forms.map(({ key }) => casing(key))) : null;
  return forms.find(({ key }) => best === null || casing(key) === best)?.key ?? null;
}

/** By the number of sources, then as a name is written rather than an id, then by the order of the votes, then by code unit. */
function ranked(votes: readonly Vote[], keyOf: (vote: Vote) => string): { key: string; votes: Vote[] }[] {
  return [...groupedBy(votes, keyOf)]
    .map(([key, own]) => ({
      key,
      votes: own,
      sources: new Set(own.map(({ source }) => source)).size,
      casing: Math.max(...own.map(({ value }) => casing(value))),
      order: Math.min(...own.map(({ order }) => order)),
    }))
    .sort(
      (a, b) => b.sources - a.sources || b.casing - a.casing || a.order - b.order || (a.key < b.key ? -1 : 1),
    );
}

const loosely = (word: string): string => {
  const letters = word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_:/-]+/gu, '');
  return letters === '' ? word : letters;
};

/** 2 for a word in capitals and small letters, 1 for one in capitals, 0 for small letters alone, as ids are. */
const casing = (word: string): number => (/\p{Lu}/u.test(word) ? 1 + Number(/\p{Ll}/u.test(word)) : 0);
