import type { SearchHit } from '#contract/search.ts';
import { toldApart } from '#contract/told-apart.ts';
import type { Database } from '../database/driver.ts';
import { Moved, NotFound } from '../problems/problems.ts';
import { standsFor } from '../queries/identity.ts';
import { findByWords } from '../queries/search.ts';
import { facetConditions, filtersOf } from './facets.ts';
import { toLucene } from './lucene.ts';
import { nameStep } from './name-step.ts';
import type { Found } from './found.ts';
import { rankHits } from './rank-hits.ts';

/** Names told, and how many of the index's hits are ranked to find them. */
const maxShown = 3;
const depth = 100;

/**
 * What to throw for an id nobody has: it names the nearest names of its kind. An id that a tool had before it was joined
 * into another leads there, wherever in a query it stands.
 */
export async function notFound(
  db: Database,
  kind: 'tool' | 'capability',
  id: string,
): Promise<NotFound | Moved> {
  const [now] = kind === 'tool' ? await standsFor(db, { id }) : [];
  if (now !== undefined) return new Moved(`tool ${id}`, id, now.id, null);
  const text = id.replaceAll(/[_-]+/g, ' ');
  const shorter = withoutNumber(text);
  const found = await foundBy(db, kind, text);
  const near =
    called(text, found) ??
    (shorter === text ? null : called(shorter, await foundBy(db, kind, shorter))) ??
    rankHits(text, found).filter(sharesAWord);
  const told = near.slice(0, maxShown);
  const nameOf = toldApart(told);
  return new NotFound(
    `${kind} "${id}"`,
    told.map((hit) => ({ ref: `${hit.kind}:${hit.id}`, name: nameOf(hit) })),
    `${kind}:${id}`,
  );
}

/** What ids end in that were taken: "notion-2", "notion-ea3348"; it is no part of a name. */
const withoutNumber = (text: string): string => text.replace(/(?<=\S) (?:\d+|[\da-f]{6})$/, '');

/** "28b" and "2" are in the names of many that have nothing to do with each other. */
const sharesAWord = ({ why }: SearchHit) => why.words.some((word) => /\p{L}{2}/u.test(word));

/** Those with a name that answers the text, the best first; null where there is none. */
function called(text: string, found: readonly Found[]): SearchHit[] | null {
  const named = new Set(found.filter((one) => nameStep(text, one).height > 0).map(({ id }) => id));
  return named.size === 0 ? null : rankHits(text, found).filter(({ id }) => named.has(id));
}

/** By the words of their names and descriptions, in any order. */
function foundBy(db: Database, kind: 'tool' | 'capability', text: string): Promise<readonly Found[]> {
  const all = filtersOf({});
  const query = toLucene(text, facetConditions(kind, all));
  return query === null ? Promise.resolve([]) : findByWords(db, { query, vector: null, ...all, depth });
}
