/** Filters that name something: nobody is answered with an empty list because of a slip in an id. */
import type { ToolFilters } from '#contract/filters.ts';
import type { Database } from '../database/driver.ts';
import { NotFound } from '../http/problems.ts';
import { readSources } from '../queries/sources.ts';
import { namedCapabilities } from './named-capabilities.ts';

/**
 * With the capabilities that are meant today.
 * @throws NotFound for a capability that nobody has
 */
export async function knownFilters(db: Database, filters: ToolFilters): Promise<ToolFilters> {
  if (filters.capability === undefined) return filters;
  const capabilities = await namedCapabilities(db, filters.capability);
  return { ...filters, capability: capabilities.map(({ id }) => id) };
}

/**
 * To be asked where nothing was found: sources are not read for every question.
 * @throws NotFound for a source that there is not, naming those there are
 */
export async function refuseUnknownSource(
  db: Database,
  { source: asked = [] }: Pick<ToolFilters, 'source'>,
): Promise<void> {
  if (asked.length === 0) return;
  const all = await readSources(db, { prefix: '' });
  const missing = asked.find((one) => all.every(({ id }) => id !== one));
  if (missing === undefined) return;
  throw new NotFound(
    `source "${missing}"`,
    all.map(({ id, title }) => ({ ref: `source:${id}`, name: `${id} (${title})` })),
  );
}
