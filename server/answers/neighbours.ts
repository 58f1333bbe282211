/**
 * The strongest neighbours of a node. Streams, each in the order of its index: what it was matched against, what it
 * offers or is offered by, and what a capability is near to in meaning. A page takes most of its places from the first,
 * fills up from the second and then from the third.
 */
import { z } from 'zod';
import { amongLimits, amongRefs } from '#contract/among-refs.ts';
import { type GraphNode, type Neighbours, neighbours as call } from '#contract/graph.ts';
import type { Database } from '../database/driver.ts';
import { readNodes } from '../queries/graph.ts';
import { among } from './among.ts';
import { readCursor, writeCursor, type Question } from './cursor.ts';
import { matchedEdges, offerEdges, pairOf } from './edges.ts';
import { notFound } from '../search/near.ts';
import { countNeighbours } from './neighbour-counts.ts';
import {
  alsoMatched,
  ended,
  matchedStream,
  offersStream,
  Place,
  type Filters,
  type Stream,
} from './neighbour-streams.ts';
import { similarStream } from './similar-stream.ts';
import { endpoint } from './endpoint.ts';

type Input = z.output<typeof call.input>;

const matchedShare = 0.6;

/** The last place read in each stream; null when the stream is at its end. Of the similar ones, how many were read. */
const Cursor = z.object({
  matched: Place.nullable().optional(),
  offers: Place.nullable().optional(),
  similar: z.int().min(0).nullable().optional(),
});
type Cursor = z.infer<typeof Cursor>;
/** What else is there to see has no part in which page of neighbours comes next. */
const question = ({ picture: _, ...input }: Input): Question => ({ list: 'neighbours', input });

/** One transaction, so that a page costs one session. @throws NotFound */
export const neighbours = (db: Database, input: Input): Promise<Neighbours> =>
  db.together((one) => pageOf(one, input));

async function pageOf(db: Database, input: Input): Promise<Neighbours> {
  const [centre] = await readNodes(db, { refs: [input.id] });
  if (!centre) {
    const [kind, id] = input.id.split(/:(.*)/s);
    throw await notFound(db, kind === 'capability' ? 'capability' : 'tool', id ?? '');
  }
  const filters = { minMatches: input.minMatches, source: input.source ?? null, type: input.type ?? null };
  const { matched, offers, similar } = await readPage(db, centre, input, filters);

  const refs = [
    ...matched.refs,
    ...offers.refs,
    ...similar.edges.map(({ from, to }) => (from === centre.ref ? to : from)),
  ];
  const [nodes, matchedBetween, offersBetween, { total, lookedAt }] = await Promise.all([
    readNodes(db, { refs }),
    matchedEdges(
      db,
      refs.map((ref) => pairOf(centre.ref, ref)),
    ),
    offerEdges(
      db,
      refs.map((ref) => [centre.ref, ref]),
    ),
    countNeighbours(db, centre, input, filters),
  ]);
  const more = matched.next !== null || offers.next !== null || similar.next !== null;
  return {
    centre,
    nodes,
    edges: [
      ...matchedBetween.filter((edge) => edge.matches >= Math.min(1, input.minMatches)),
      ...offersBetween,
      ...similar.edges,
    ],
    counts: centre.neighbours,
    shown: nodes.length,
    total,
    lookedAt,
    next: more
      ? writeCursor(
          { matched: matched.next, offers: offers.next, similar: similar.next } satisfies Cursor,
          question(input),
        )
      : null,
    among: input.picture === undefined ? null : await amongOf(db, [centre, ...nodes], input.picture),
  };
}

async function amongOf(
  db: Database,
  arriving: readonly GraphNode[],
  picture: readonly string[],
): Promise<Neighbours['among']> {
  const ids = amongRefs(
    arriving.map(({ ref }) => ref),
    picture,
  );
  return ids.length === 0
    ? null
    : { ids: [...ids], ...(await among(db, { ids: [...ids], perNode: amongLimits.perNode })) };
}

/** One page of both streams; who stands in both is told with the matches. */
async function readPage(db: Database, centre: GraphNode, input: Input, filters: Filters) {
  const cursor: Cursor = input.cursor === undefined ? {} : readCursor(input.cursor, Cursor, question(input));
  const wants = (rel: string, from: Place | number | null | undefined) =>
    (input.rel === undefined || input.rel === rel) && from !== null;
  const matchedWanted = wants('MATCHED_AGAINST', cursor.matched);
  const offersWanted = wants('OFFERS', cursor.offers);

  const readOffers = async (limit: number): Promise<Stream> => {
    const { refs, next } = await offersStream(db, centre, filters, cursor.offers ?? undefined, limit);
    const twice = input.rel === undefined ? await alsoMatched(db, centre, filters, refs) : new Set();
    return { refs: refs.filter((ref) => !twice.has(ref)), next };
  };
  const offers = offersWanted ? await readOffers(input.limit) : ended;
  const share = Math.ceil(input.limit * (offersWanted ? matchedShare : 1));
  const room = Math.max(input.limit - offers.refs.length, share);
  const matched = matchedWanted
    ? await matchedStream(db, centre.ref, filters, cursor.matched ?? undefined, room)
    : ended;
  const left = input.limit - matched.refs.length;
  const offersShown = left < offers.refs.length ? await readOffers(left) : offers;
  const places = left - offersShown.refs.length;
  const similar = wants('SIMILAR_TO', cursor.similar)
    ? await similarStream(db, centre, filters, cursor.similar ?? 0, places)
    : { edges: [], next: null };
  return { matched, offers: offersShown, similar };
}

export const endpoints = [endpoint(call, neighbours)];
