import type { Database } from '../database/driver.ts';
import {
  countByFacets,
  findAskedFor,
  nearCapabilities,
  nearTools,
  nearToolsExactly,
} from '../queries/search.ts';
import { isFiltered, type Filters } from '../search/facets.ts';
import type { Said } from '../search/fit.ts';
import { eachOnce, type Found } from '../search/found.ts';

const maxTools = 200;
const maxCapabilities = 50;
/** Most of the nearest are operations, which are not told. */
const depthOfCapabilities = 400;
/** Up to so many tools that fit the filters are all measured, so that none is missed. */
const maxMeasured = 3_000;
/** Of more, the nearest of all tools are held against the filters. */
const depthFiltered = 2_000;

export interface Nearest {
  readonly hits: readonly Found[];
  /** How many of the nearest were held against the filters; null when no tool that fits can be missing. */
  readonly lookedAt: number | null;
}

interface Wanted {
  readonly vector: number[];
  readonly filters: Filters;
  /** The filters in Lucene's words. */
  readonly conditions: readonly string[];
}

/** Tools nearest to a vector in meaning, as the filters allow. */
export async function nearestTools(db: Database, wanted: Wanted): Promise<Nearest> {
  const { vector, filters } = wanted;
  if (isFiltered(filters)) return nearestThatFit(db, wanted);
  const hits = await nearTools(db, { vector, ...filters, depth: maxTools, limit: maxTools });
  return { hits, lookedAt: null };
}

interface CapabilitiesWanted {
  readonly vector: number[];
  /** The words of the query for the index of stems; null where it has none that say something. */
  readonly stems: string | null;
  /** Those that are only a name, too. */
  readonly named: boolean;
}

export interface NearestCapabilities {
  /** Each once. */
  readonly hits: readonly Found[];
  /** Those of them with a plain line: the same whatever is asked for besides. */
  readonly described: readonly Found[];
  readonly said: Said;
}

/** Capabilities nearest to a vector in meaning, and those that people ask for in such words. */
export async function nearestCapabilities(
  db: Database,
  { vector, stems, named }: CapabilitiesWanted,
): Promise<NearestCapabilities> {
  const wanted = { vector, depth: depthOfCapabilities, limit: maxCapabilities };
  const [described, asked, all] = await Promise.all([
    nearCapabilities(db, { index: 'described_meaning', ...wanted }),
    stems === null ? [] : findAskedFor(db, { query: stems, vector, depth: maxCapabilities }),
    named ? nearCapabilities(db, { index: 'capability_meaning', ...wanted }) : [],
  ]);
  const withLine = eachOnce(described, asked);
  return {
    hits: eachOnce(all, withLine),
    described: withLine,
    said: new Map(asked.map((hit) => [hit.id, hit.said])),
  };
}

async function nearestThatFit(db: Database, { vector, filters, conditions }: Wanted): Promise<Nearest> {
  const query = conditions.join(' ');
  const [count] = await countByFacets(db, { query, depth: maxMeasured + 1 });
  if ((count?.total ?? 0) <= maxMeasured) {
    const hits = await nearToolsExactly(db, {
      query,
      vector,
      ...filters,
      depth: maxMeasured,
      limit: maxTools,
    });
    return { hits, lookedAt: null };
  }
  const hits = await nearTools(db, { vector, ...filters, depth: depthFiltered, limit: maxTools });
  return { hits, lookedAt: depthFiltered };
}
