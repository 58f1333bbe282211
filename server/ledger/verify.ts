/** Recounts every derived thing from the facts and names what differs. Changes nothing. */
import type { Database } from '../database/driver.ts';
import {
  differingEdges,
  differingEnds,
  differingNodes,
  differingOffers,
  differingSides,
  totalsTwice,
} from '../queries/verify.ts';

export interface Difference {
  /** The check that found it: entries, edges, ends, offers, nodes or totals. */
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
  const totals = await totalsTwice(db, { id: 'totals' });
  return [
    ...(await differingSides(db, { limit })).map((row) => of('entries', row.id, row)),
    ...(await differingEdges(db, { limit })).map((row) =>
      of('edges', `${row.pair.replace('|', ' and ')} (${row.source})`, row),
    ),
    ...(await differingEnds(db, { limit })).map((row) => of('ends', row.edge, row)),
    ...(await differingOffers(db, { limit })).map((row) => of('offers', row.edge, row)),
    ...(await differingNodes(db, { limit })).map((row) => of('nodes', row.ref, row)),
    ...totals.filter((row) => row.stored !== row.counted).map((row) => of('totals', 'the catalogue', row)),
  ];
}
