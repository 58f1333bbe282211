import type { Database } from '../database/driver.ts';
import { NotFound } from '../http/problems.ts';
import { findByWords } from '../queries/search.ts';
import { facetConditions, filtersOf } from '../search/facets.ts';
import { toLucene } from '../search/lucene.ts';
import { rankHits } from '../search/rank-hits.ts';

/** Names told, and how many of the index's hits are ranked to find them. */
const told = 3;
const depth = 100;

/** What to throw for an id nobody has: it names the nearest names of its kind. */
export async function notFound(db: Database, kind: 'tool' | 'capability', id: string): Promise<NotFound> {
  const text = id.replaceAll(/[_-]+/g, ' ');
  const all = filtersOf({});
  const query = toLucene(text, facetConditions(kind, all));
  const found = query === null ? [] : await findByWords(db, { query, vector: null, ...all, depth });
  const near = rankHits(text, found).slice(0, told);
  return new NotFound(
    `${kind} "${id}"`,
    near.map((hit) => ({ ref: `${hit.kind}:${hit.id}`, name: hit.name })),
    `${kind}:${id}`,
  );
}
