import type { Database } from '../database/driver.ts';
import { countByFacets, nearCapabilities, nearTools, nearToolsExactly } from '../queries/search.ts';
import { filtersOf, isFiltered, type Filters } from '../search/facets.ts';
import type { Found } from '../search/rank-hits.ts';

const mostTools = 200;
const mostCapabilities = 50;
/** Most of the nearest are operations, which are not told. */
const depthOfCapabilities = 400;
/** Up to so many tools that fit the filters are all measured, so that none is missed. */
const mostMeasured = 3_000;
/** Of more, the nearest of all tools are held against the filters. */
const depthFiltered = 2_000;

export interface Nearest {
  readonly hits: readonly Found[];
  /** How many of the nearest were held against the filters; null when no tool that fits can be missing. */
  readonly lookedAt: number | null;
}

interface Wanted {
  readonly vector: number[];
  readonly kind: 'tool' | 'capability' | null;
  readonly filters: Filters;
  /** The filters in Lucene's words. */
  readonly conditions: readonly string[];
}

/** Tools and capabilities nearest to a vector in meaning, as the filters allow. */
export async function nearest(db: Database, wanted: Wanted): Promise<Nearest> {
  const { vector, kind, filters } = wanted;
  if (isFiltered(filters)) return nearestThatFit(db, wanted);
  const all = filtersOf({});
  const capabilities = { vector, depth: depthOfCapabilities, limit: mostCapabilities };
  const [tools, described, named] = await Promise.all([
    kind === 'capability' ? [] : nearTools(db, { vector, ...all, depth: mostTools, limit: mostTools }),
    kind === 'tool' ? [] : nearCapabilities(db, { index: 'described_meaning', ...capabilities }),
    kind === 'tool' ? [] : nearCapabilities(db, { index: 'capability_meaning', ...capabilities }),
  ]);
  const seen = new Set(described.map(({ id }) => id));
  return { hits: [...tools, ...described, ...named.filter(({ id }) => !seen.has(id))], lookedAt: null };
}

async function nearestThatFit(db: Database, { vector, filters, conditions }: Wanted): Promise<Nearest> {
  const query = conditions.join(' ');
  const [count] = await countByFacets(db, { query, depth: mostMeasured + 1 });
  if ((count?.total ?? 0) <= mostMeasured) {
    const hits = await nearToolsExactly(db, {
      query,
      vector,
      ...filters,
      depth: mostMeasured,
      limit: mostTools,
    });
    return { hits, lookedAt: null };
  }
  const hits = await nearTools(db, { vector, ...filters, depth: depthFiltered, limit: mostTools });
  return { hits, lookedAt: depthFiltered };
}
