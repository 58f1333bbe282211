/** A node's neighbours in two streams, each in the order of its index and readable from any place on. */
import { z } from 'zod';
import type { GraphNode } from '#contract/graph.ts';
import type { Database } from '../database/driver.ts';
import { matchedHigh, matchedLow, offeredByTool, offeredCapability } from '../queries/graph.ts';
import { matchedEdges, pairOf } from './edges.ts';

/** A filter that the index does not know looks at most this many edges deep. */
export const depth = 5_000;

export interface Filters {
  readonly minMatches: number;
  readonly source: string | null;
  readonly type: string | null;
}

/** The last neighbour read: its strength (or a tool's offer's position) and its ref. */
export const Place = z.tuple([z.int(), z.string()]);
export type Place = z.infer<typeof Place>;

export interface Stream {
  readonly refs: string[];
  /** Where to read on; null at the end. */
  readonly next: Place | null;
}

export const ended: Stream = { refs: [], next: null };
const strongest: Place = [Number.MAX_SAFE_INTEGER, '\u{10ffff}'];
const firstOffer = (centre: GraphNode): Place => (centre.kind === 'tool' ? [-1, ''] : strongest);

/** Strongest first, then by ref backwards, which is how the index gives them. */
export async function matchedStream(
  db: Database,
  ref: string,
  { minMatches, source, type }: Filters,
  from: Place | undefined,
  limit: number,
): Promise<Stream> {
  const [fromStrength, fromRef] = from ?? strongest;
  const params = {
    ref,
    minStrength: minMatches,
    fromStrength,
    fromRef,
    source,
    type,
    depth,
    limit: limit + 1,
  };
  const [low, high] = await Promise.all([matchedLow(db, params), matchedHigh(db, params)]);
  const merged = [...low, ...high].sort((a, b) => b.strength - a.strength || (a.ref < b.ref ? 1 : -1));
  return cut(
    merged.map(({ ref: other, strength }) => [strength, other]),
    limit,
  );
}

/** What a tool offers by position, or who offers a capability, most matched first. */
export async function offersStream(
  db: Database,
  centre: GraphNode,
  { source, type }: Filters,
  from: Place | undefined,
  limit: number,
): Promise<Stream> {
  const [place, last] = from ?? firstOffer(centre);
  if (limit === 0) return { refs: [], next: [place, last] };
  if (centre.kind === 'tool') {
    const rows = firsts(await offeredByTool(db, { tool: centre.id, source, type, depth }));
    const rest = rows.filter(({ ref, position }) => position > place || (position === place && ref > last));
    return cut(
      rest.map(({ ref, position }) => [position, ref]),
      limit,
    );
  }
  const rows = await offeredCapability(db, {
    capability: centre.id,
    fromStrength: place,
    fromTool: last.replace(/^tool:/, ''),
    source,
    type,
    depth,
    limit: limit + 1,
  });
  return cut(
    rows.map(({ ref, strength }) => [strength, ref]),
    limit,
  );
}

/** Those of `refs` that stand in the matched stream of `centre` too. */
export async function alsoMatched(
  db: Database,
  centre: GraphNode,
  { minMatches, source }: Filters,
  refs: readonly string[],
): Promise<Set<string>> {
  if (minMatches > 0 && !hasTypeInBoth(centre)) return new Set();
  const edges = await matchedEdges(
    db,
    refs.map((ref) => pairOf(centre.ref, ref)),
  );
  const found = refs.filter((ref) => {
    const own = edges.filter((edge) => edge.from === ref || edge.to === ref);
    const strength = own.reduce((sum, edge) => sum + edge.matches, 0);
    return strength >= minMatches && own.some((edge) => source === null || edge.source === source);
  });
  return new Set(found);
}

/** Without it nobody can be a neighbour twice over. */
export function hasTypeInBoth({ neighbours }: GraphNode): boolean {
  return neighbours.some(
    (row) =>
      row.rel === 'OFFERS' &&
      neighbours.some(({ rel, type }) => rel === 'MATCHED_AGAINST' && type === row.type),
  );
}

/** Two sources may give one capability two positions: the first stands. */
function firsts<T extends { ref: string }>(rows: readonly T[]): T[] {
  const seen = new Set<string>();
  return rows.filter(({ ref }) => !seen.has(ref) && seen.add(ref));
}

function cut(places: readonly Place[], limit: number): Stream {
  const shown = places.slice(0, limit);
  return { refs: shown.map(([, ref]) => ref), next: places.length > limit ? (shown.at(-1) ?? null) : null };
}
