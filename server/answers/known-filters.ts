/** Filters that name something: nobody is answered with an empty list because of a slip in an id. */
import type { ToolFilters } from '#contract/filters.ts';
import type { Database } from '../database/driver.ts';
import { NotFound } from '../problems/problems.ts';
import { readHolders } from '../queries/families.ts';
import { readSources } from '../queries/sources.ts';
import { missingFamily } from './families-named.ts';
import { namedCapabilities } from './named-capabilities.ts';

/**
 * With the capabilities that are meant today.
 * @throws NotFound for a capability or a family that nobody has
 */
export async function knownFilters(db: Database, filters: ToolFilters): Promise<ToolFilters> {
  const { family } = filters;
  if (family !== undefined) {
    const known = await readHolders(db, { ids: family, limit: 1 });
    const missing = family.find((id) => known.every((one) => one.id !== id));
    if (missing !== undefined) throw await missingFamily(db, missing);
  }
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
