/** Recounts every derived thing from the facts and names what differs. Changes nothing. */
import type { Database } from '../database/driver.ts';
import { differingVersions } from '../families/differing-versions.ts';
import { differingTies } from '../queries/families.ts';
import { differingServes } from '../operations/differing-serves.ts';
import { differingSimilar } from '../similar/differing-similar.ts';
import {
  differingEdges,
  differingEnds,
  differingNodes,
  differingOffers,
  differingSides,
  totalsTwice,
} from '../queries/verify.ts';

export interface Difference {
  /** The check that found it: entries, edges, ends, offers, nodes, families, similar, operations or totals. */
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
  const versions = await differingVersions(db, limit);
  const totals = await totalsTwice(db, { id: 'totals' });
  return [
    ...(await differingSides(db, { limit })).map((row) => of('entries', row.id, row)),
    ...(await differingEdges(db, { limit })).map((row) =>
      of('edges', `${row.pair.replace('|', ' and ')} (${row.source})`, row),
    ),
    ...(await differingEnds(db, { limit })).map((row) => of('ends', row.edge, row)),
    ...(await differingOffers(db, { limit })).map((row) => of('offers', row.edge, row)),
    ...(await differingNodes(db, { limit })).map((row) => of('nodes', row.ref, row)),
    ...versions.map((row) => of('families', row.what, row)),
    ...(await differingTies(db, { limit })).map((row) => of('families', row.what, row)),
    ...similar.map((row) => of('similar', row.what, row)),
    ...serves.map((row) => of('operations', row.what, row)),
    ...totals.filter((row) => row.stored !== row.counted).map((row) => of('totals', 'the catalogue', row)),
  ];
}
