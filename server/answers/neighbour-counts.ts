/** How many neighbours fit the filters: from the stored counts where those know, else by reading the index. */
import type { z } from 'zod';
import type { GraphNode, neighbours as call } from '#contract/graph.ts';
import type { Relation } from '#contract/vocabulary.ts';
import type { Database } from '../database/driver.ts';
import { countMatchedHigh, countMatchedLow } from '../queries/graph.ts';
import { alsoMatched, depth, hasTypeInBoth, offersStream, type Filters } from './neighbour-streams.ts';

type Rel = z.infer<typeof Relation>;
type Asked = Pick<z.output<typeof call.input>, 'rel'>;

/** @returns total null and how deep was looked, when the filters need more edges than are looked at */
export async function countNeighbours(
  db: Database,
  centre: GraphNode,
  { rel }: Asked,
  filters: Filters,
): Promise<{ total: number | null; lookedAt: number | null }> {
  const wants = (known: Rel) => rel === undefined || rel === known;
  const parts = [
    wants('MATCHED_AGAINST') ? await countMatched(db, centre, filters) : 0,
    wants('OFFERS') ? await countOffers(db, centre, filters) : 0,
    wants('SIMILAR_TO') && filters.source === null ? stored(centre, 'SIMILAR_TO', filters.type) : 0,
    rel === undefined ? await countBoth(db, centre, filters) : 0,
  ];
  let total = 0;
  for (const part of parts) {
    if (part === null) return { total: null, lookedAt: depth };
    total += part;
  }
  return { total, lookedAt: null };
}

async function countMatched(db: Database, centre: GraphNode, filters: Filters): Promise<number | null> {
  const { minMatches, source, type } = filters;
  if (minMatches === 1 && source === null) return stored(centre, 'MATCHED_AGAINST', type);
  const params = { ref: centre.ref, minStrength: minMatches, source, type, depth };
  const rows = (await Promise.all([countMatchedLow(db, params), countMatchedHigh(db, params)])).flat();
  return rows.some(({ lookedAt }) => lookedAt >= depth)
    ? null
    : rows.reduce((sum, { total }) => sum + total, 0);
}

async function countOffers(db: Database, centre: GraphNode, filters: Filters): Promise<number | null> {
  const all = stored(centre, 'OFFERS', filters.type);
  if (filters.source === null || all === 0) return all;
  return all >= depth ? null : (await offersStream(db, centre, filters, undefined, depth)).refs.length;
}

/** Neighbours by both relations would be counted twice; answers their number, negative. */
async function countBoth(db: Database, centre: GraphNode, filters: Filters): Promise<number | null> {
  if (filters.minMatches > 0 && !hasTypeInBoth(centre)) return 0;
  if (stored(centre, 'OFFERS', filters.type) >= depth) return null;
  const { refs } = await offersStream(db, centre, filters, undefined, depth);
  return -(await alsoMatched(db, centre, filters, refs)).size;
}

/** Operations are neighbours only where they are asked for. */
function stored(centre: GraphNode, rel: Rel, type: string | null): number {
  return centre.neighbours
    .filter((row) => row.rel === rel && (type === null ? row.type !== 'operation' : row.type === type))
    .reduce((sum, row) => sum + row.total, 0);
}
