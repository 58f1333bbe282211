import type { Database } from '../database/driver.ts';
import { nearNames } from '../queries/tools.ts';
import { toLucene } from '../search/lucene.ts';
import { NotFound } from '../http/problems.ts';

/** What to throw for an id nobody has: it names the nearest names. */
export async function notFound(db: Database, kind: 'tool' | 'capability', id: string): Promise<NotFound> {
  const query = toLucene(id.replaceAll(/[._-]+/g, ' '));
  const near = query === null ? [] : await nearNames(db, { query, limit: 3 });
  return new NotFound(`${kind} "${id}"`, near);
}
