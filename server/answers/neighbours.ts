/**
 * The strongest neighbours of a node. Two streams, each in the order of its index: what it was matched against, and
 * what it offers or is offered by. A page takes most of its places from the first and fills up from the second.
 */
import { z } from 'zod';
import type { neighbours as call } from '#contract/calls.ts';
import type { GraphNode, Neighbours } from '#contract/graph.ts';
import type { Database } from '../database/driver.ts';
import {
  countMatchedHigh,
  countMatchedLow,
  matchedHigh,
  matchedLow,
  offeredByTool,
  offeredCapability,
  readNodes,
} from '../queries/graph.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { matchedEdges, offerEdges, pairOf } from './edges.ts';
import { notFound } from './near.ts';

type Input = z.output<typeof call.input>;

/** A filter that the index does not know looks at most this many edges deep. */
const depth = 5_000;
const matchedShare = 0.6;
const beforeAll = { strength: Number.MAX_SAFE_INTEGER, ref: '\u{10ffff}' };

const Place = z.tuple([z.int(), z.string()]);
/** The last place read in each stream; null when the stream is at its end. */
const Cursor = z.object({ matched: Place.nullable().optional(), offers: Place.nullable().optional() });
type Cursor = z.infer<typeof Cursor>;

interface Stream {
  readonly refs: string[];
  readonly next: z.infer<typeof Place> | null;
}
const ended: Stream = { refs: [], next: null };

export async function neighbours(db: Database, input: Input): Promise<Neighbours> {
  const [centre] = await readNodes(db, { refs: [input.id] });
  if (!centre) {
    const [kind, id] = input.id.split(/:(.*)/s);
    throw await notFound(db, kind === 'capability' ? 'capability' : 'tool', id ?? '');
  }
  const cursor: Cursor = input.cursor === undefined ? {} : readCursor(input.cursor, Cursor);
  const wants = (rel: string) => input.rel === undefined || input.rel === rel;

  const offersWanted = wants('OFFERS') && cursor.offers !== null;
  const matchedWanted = wants('MATCHED_AGAINST') && cursor.matched !== null;
  const offers = offersWanted ? await readOffers(db, centre, input, cursor.offers, input.limit) : ended;
  const room = Math.max(input.limit - offers.refs.length, Math.ceil(input.limit * (offersWanted ? matchedShare : 1)));
  const matched = matchedWanted ? await readMatched(db, centre.ref, input, cursor.matched, room) : ended;
  const left = input.limit - matched.refs.length;
  const shownOffers = left < offers.refs.length ? await readOffers(db, centre, input, cursor.offers, left) : offers;

  const refs = [...new Set([...matched.refs, ...shownOffers.refs])].filter((ref) => ref !== centre.ref);
  const [nodes, matchedBetween, offersToo] = await Promise.all([
    readNodes(db, { refs }),
    matchedEdges(
      db,
      refs.map((ref) => pairOf(centre.ref, ref)),
    ),
    offerEdges(
      db,
      refs.map((ref) => [centre.ref, ref]),
    ),
  ]);
  const { total, lookedAt } = await countAll(db, centre, input);
  const more = matched.next !== null || shownOffers.next !== null;
  return {
    centre,
    nodes,
    edges: [...matchedBetween.filter((edge) => edge.matches >= Math.min(1, input.minMatches)), ...offersToo],
    counts: centre.neighbours,
    shown: nodes.length,
    total,
    lookedAt,
    next: more ? writeCursor({ matched: matched.next, offers: shownOffers.next }) : null,
  };
}

async function readMatched(
  db: Database,
  ref: string,
  input: Input,
  from: Cursor['matched'],
  limit: number,
): Promise<Stream> {
  const [fromStrength, fromRef] = from ?? [beforeAll.strength, beforeAll.ref];
  const params = {
    ref,
    minStrength: input.minMatches,
    fromStrength,
    fromRef,
    source: input.source ?? null,
    type: input.type ?? null,
    depth,
    limit: limit + 1,
  };
  const [low, high] = await Promise.all([matchedLow(db, params), matchedHigh(db, params)]);
  const merged = [...low, ...high].sort((a, b) => b.strength - a.strength || (a.ref < b.ref ? 1 : -1));
  return cut(
    merged.map((row) => ({ ref: row.ref, place: [row.strength, row.ref] })),
    limit,
  );
}

async function readOffers(
  db: Database,
  centre: GraphNode,
  input: Input,
  from: Cursor['offers'],
  limit: number,
): Promise<Stream> {
  if (limit <= 0) return { refs: [], next: from ?? firstOffer(centre) };
  const filter = { source: input.source ?? null, type: input.type ?? null, depth, limit: limit + 1 };
  const [place, bare] = from ?? firstOffer(centre);
  if (centre.kind === 'tool') {
    const rows = await offeredByTool(db, {
      tool: centre.id,
      fromPosition: place,
      fromCapability: bare,
      ...filter,
    });
    return cut(
      firsts(rows).map((row) => ({ ref: row.ref, place: [row.position, row.ref.slice('capability:'.length)] })),
      limit,
    );
  }
  const rows = await offeredCapability(db, {
    capability: centre.id,
    fromStrength: place,
    fromTool: bare,
    ...filter,
  });
  return cut(
    rows.map((row) => ({ ref: row.ref, place: [row.strength, row.ref.slice('tool:'.length)] })),
    limit,
  );
}

const firstOffer = (centre: GraphNode): z.infer<typeof Place> =>
  centre.kind === 'tool' ? [-1, ''] : [beforeAll.strength, beforeAll.ref];

/** Two sources may give one capability two positions: the first stands. */
function firsts<T extends { ref: string }>(rows: readonly T[]): T[] {
  const seen = new Set<string>();
  return rows.filter(({ ref }) => !seen.has(ref) && seen.add(ref));
}

function cut(rows: readonly { ref: string; place: [number, string] }[], limit: number): Stream {
  const shown = rows.slice(0, limit);
  return { refs: shown.map(({ ref }) => ref), next: rows.length > limit ? (shown.at(-1)?.place ?? null) : null };
}

async function countAll(db: Database, centre: GraphNode, input: Input) {
  const stored = centre.neighbours
    .filter((row) => input.rel === undefined || row.rel === input.rel)
    .filter((row) => input.type === undefined || row.type === input.type)
    .reduce((sum, row) => sum + row.total, 0);
  if (input.minMatches === 1 && input.source === undefined) return { total: stored, lookedAt: null };
  const params = {
    ref: centre.ref,
    minStrength: input.minMatches,
    source: input.source ?? null,
    type: input.type ?? null,
    depth,
  };
  const rows =
    input.rel === 'OFFERS'
      ? []
      : (await Promise.all([countMatchedLow(db, params), countMatchedHigh(db, params)])).flat();
  const lookedAt = Math.max(0, ...rows.map((row) => row.lookedAt));
  if (lookedAt >= depth) return { total: null, lookedAt: depth };
  const offered = input.rel === 'MATCHED_AGAINST' ? 0 : await countOffers(db, centre, input);
  return { total: rows.reduce((sum, row) => sum + row.total, 0) + offered, lookedAt: null };
}

async function countOffers(db: Database, centre: GraphNode, input: Input): Promise<number> {
  if (input.source !== undefined) {
    return (await readOffers(db, centre, input, undefined, depth)).refs.length;
  }
  return centre.neighbours
    .filter((row) => row.rel === 'OFFERS' && (input.type === undefined || row.type === input.type))
    .reduce((sum, row) => sum + row.total, 0);
}
