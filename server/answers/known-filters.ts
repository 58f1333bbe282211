/** Filters that name something: nobody is answered with an empty list because of a slip in an id. */
import type { Database } from '../database/driver.ts';
import { NotFound } from '../http/problems.ts';
import { readSources } from '../queries/sources.ts';
import type { Filters } from '../search/facets.ts';
import { namedCapabilities } from './named-capabilities.ts';

/**
 * With the capability that is meant today.
 * @throws NotFound for a capability that nobody has
 */
export async function knownFilters(db: Database, filters: Filters): Promise<Filters> {
  if (filters.capability === null) return filters;
  const [capability] = await namedCapabilities(db, [filters.capability]);
  return { ...filters, capability: capability?.id ?? null };
}

/**
 * To be asked where nothing was found: sources are not read for every question.
 * @throws NotFound for a source that there is not, naming those there are
 */
export async function refuseUnknownSource(db: Database, { source: asked }: Filters): Promise<void> {
  if (asked === null) return;
  const all = await readSources(db, { prefix: '' });
  if (all.some(({ id }) => id === asked)) return;
  throw new NotFound(
    `source "${asked}"`,
    all.map(({ id, title }) => ({ ref: `source:${id}`, name: `${id} (${title})` })),
  );
}
