import type { SearchHit } from '#contract/search.ts';
import type { Database } from '../database/driver.ts';
import { Moved, NotFound } from '../http/problems.ts';
import { standsFor } from '../queries/identity.ts';
import { findByWords } from '../queries/search.ts';
import { facetConditions, filtersOf } from '../search/facets.ts';
import { toLucene } from '../search/lucene.ts';
import { nameStep } from '../search/name-step.ts';
import { type Found, rankHits } from '../search/rank-hits.ts';

/** Names told, and how many of the index's hits are ranked to find them. */
const told = 3;
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
  const near =
    (await nearNames(db, kind, text, isCalledSo(text))) ??
    (await nearNames(db, kind, shorter, isCalledSo(shorter))) ??
    (await nearNames(db, kind, text, sharesAWord)) ??
    [];
  return new NotFound(
    `${kind} "${id}"`,
    near.map((hit) => ({ ref: `${hit.kind}:${hit.id}`, name: hit.name })),
    `${kind}:${id}`,
  );
}

/** What ids end in that were taken: "notion-2", "notion-ea3348"; it is no part of a name. */
const withoutNumber = (text: string): string => text.replace(/(?<=\S) (?:\d+|[\da-f]{6})$/, '');

const isCalledSo = (text: string) => (found: Found) => nameStep(text, found).height > 0;

/** "28b" and "2" are in the names of many that have nothing to do with each other. */
const sharesAWord = (_: Found, { why }: SearchHit) => why.words.some((word) => /\p{L}{2}/u.test(word));

/** Null where none is near. */
async function nearNames(
  db: Database,
  kind: 'tool' | 'capability',
  text: string,
  isNear: (found: Found, hit: SearchHit) => boolean,
): Promise<SearchHit[] | null> {
  const all = filtersOf({});
  const query = toLucene(text, facetConditions(kind, all));
  const found = query === null ? [] : await findByWords(db, { query, vector: null, ...all, depth });
  const byRef = new Map(found.map((one) => [`${one.kind}:${one.id}`, one]));
  const near = rankHits(text, found).filter((hit) => {
    const one = byRef.get(`${hit.kind}:${hit.id}`);
    return one !== undefined && isNear(one, hit);
  });
  return near.length === 0 ? null : near.slice(0, told);
}
