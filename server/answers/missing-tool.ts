import type { Database } from '../database/driver.ts';
import { Moved, type NotFound } from '../problems/problems.ts';
import { standsFor } from '../queries/identity.ts';
import { notFound } from '../search/near.ts';

/**
 * What to throw for a tool that is not there: where it is when a person joined it into another, so that links to it
 * go on working, else what comes nearest.
 * @param path of the call, with `{id}` where the tool's id stands
 */
export async function missingTool(db: Database, id: string, path: string): Promise<Moved | NotFound> {
  const [now] = await standsFor(db, { id });
  if (now === undefined) return notFound(db, 'tool', id);
  return new Moved(`tool ${id}`, id, now.id, path.replace('{id}', now.id));
}
