/** Makes the map of groups anew when the sources are not those it was made of. */
import type { Database } from '../database/driver.ts';
import { keepMade } from '../ledger/keep-made.ts';
import { sourcesOfMap } from '../queries/groups.ts';
import { regroup } from './regroup.ts';

/** Raised when groups are made, named or placed otherwise, so that a start makes the map anew. */
export const mapMadeBy = 6;

/** Of the whole catalogue, so run once after the last import. */
export async function keepMap(db: Database): Promise<{ made: boolean }> {
  const sources = (await sourcesOfMap(db, { prefix: '' })).map(({ state }) => state);
  return keepMade(db, 'map', [mapMadeBy, sources], () => regroup(db));
}
