/** Recounts every derived thing from the facts and names what differs. Changes nothing. */
import type { Database } from '../database/driver.ts';
import { differingVersions } from './differing-versions.ts';
import { agreeOnMaker } from '../ledger/derive-families.ts';
import { differingTies } from '../queries/families.ts';
import { differingRanks } from './differing-ranks.ts';
import { differingRatings } from './differing-ratings.ts';
import { differingServes } from './differing-serves.ts';
import { differingMentions } from './differing-mentions.ts';
import { differingSimilar } from './differing-similar.ts';
import {
  differingCorrections,
  differingEdges,
  differingEnds,
  differingNodes,
  differingOffers,
  differingReviews,
  differingSides,
  totalsTwice,
} from '../queries/verify.ts';

export interface Difference {
  /** The check that found it: entries, edges, ends, corrections, reviews, offers, nodes, families, similar, operations, mentions, ratings, ranks or totals. */
  readonly check: string;
  /** The entry, edge or node, by its readable id. */
  readonly what: string;
  readonly stored: string;
  readonly counted: string;
}

/** @param limit differences told per check */
export async function verify(db: Database, limit = 100): Promise<Difference[]> {
  const of = (
    check: string,
    what: string,
    row: { stored: string | null; counted: string | null },
  ): Difference => ({
    check,
    what,
    stored: row.stored ?? 'nothing',
    counted: row.counted ?? 'nothing',
  });
  const similar = await differingSimilar(db, limit);
  const serves = await differingServes(db, limit);
  const mentions = await differingMentions(db, limit);
  const ranks = await differingRanks(db, limit);
  const rated = await differingRatings(db, limit);
  const versions = await differingVersions(db, limit);
  const totals = await totalsTwice(db, { id: 'totals' });
  return [
    ...(await differingSides(db, { limit })).map((row) => of('entries', row.id, row)),
    ...(await differingEdges(db, { limit })).map((row) =>
      of('edges', `${row.pair.replace('|', ' and ')} (${row.source})`, row),
    ),
    ...(await differingEnds(db, { limit })).map((row) => of('ends', row.edge, row)),
    ...(await differingCorrections(db, { limit })).map((row) => of('corrections', row.what, row)),
    ...(await differingReviews(db, { off: ['rejected', 'withdrawn'], limit })).map((row) =>
      of('reviews', row.id, row),
    ),
    ...(await differingOffers(db, { limit })).map((row) => of('offers', row.edge, row)),
    ...(await differingNodes(db, { limit })).map((row) => of('nodes', row.ref, row)),
    ...versions.map((row) => of('families', row.what, row)),
    ...(await differingTies(db, { limit, agree: agreeOnMaker })).map((row) => of('families', row.what, row)),
    ...similar.map((row) => of('similar', row.what, row)),
    ...serves.map((row) => of('operations', row.what, row)),
    ...mentions.map((row) => of('mentions', `tool:${row.what}`, row)),
    ...rated.map((row) => of('ratings', row.what, row)),
    ...ranks.map((row) => of('ranks', row.what, row)),
    ...totals.filter((row) => row.stored !== row.counted).map((row) => of('totals', 'the catalogue', row)),
  ];
}
