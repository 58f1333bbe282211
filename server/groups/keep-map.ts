/** Makes the map of groups anew when the sources are not those it was made of. */
import { createHash } from 'node:crypto';
import type { Database } from '../database/driver.ts';
import { noteMap, stateOfMap } from '../queries/groups.ts';
import { regroup } from './regroup.ts';

/** Raised when groups are made, named or placed otherwise, so that a start makes the map anew. */
const grouping = 4;

/** Of the whole catalogue, so run once after the last import; cut off in the middle, the next run makes it. */
export async function keepMap(db: Database): Promise<{ made: boolean }> {
  const [state] = await stateOfMap(db, { id: 'map', prefix: '' });
  const hash = createHash('sha256')
    .update(JSON.stringify([grouping, state?.sources ?? []]))
    .digest('hex');
  if (state?.made === hash) return { made: false };
  await regroup(db);
  await noteMap(db, { id: 'map', hash });
  return { made: true };
}
