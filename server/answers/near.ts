import type { Database } from '../database/driver.ts';
import { Moved, NotFound } from '../http/problems.ts';
import { standsFor } from '../queries/identity.ts';
import { findByWords } from '../queries/search.ts';
import { facetConditions, filtersOf } from '../search/facets.ts';
import { toLucene } from '../search/lucene.ts';
import { rankHits } from '../search/rank-hits.ts';

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
