/** Tools whose rank is stored otherwise than their facts make it; for verify. */
import type { Database } from '../database/driver.ts';
import { readMeasures } from '../queries/ranks.ts';
import { ranksNote } from '../ranks/keep-ranks.ts';
import { measuresOf, ranksMade } from '../ranks/ranks-made.ts';
import { differing, type Differing } from './differing.ts';

const measured = 'what ranks are measured against';

/** Empty where none were ever made: before the first import is done. */
export async function differingRanks(db: Database, limit: number): Promise<Differing[]> {
  const [noted] = await readMeasures(db, { id: ranksNote });
  if (noted === undefined) return [];
  const measures = await measuresOf(db);
  const stored = new Map([[measured, JSON.stringify(noted)]]);
  const counted = new Map([[measured, JSON.stringify(measures)]]);
  for await (const { id, rank, stored: kept } of ranksMade(db, measures)) {
    const made = rank && JSON.stringify(rank);
    if (made === kept.rankParts && (rank?.value ?? null) === kept.rank) continue;
    counted.set(`tool:${id}`, made ?? 'no rank');
    stored.set(`tool:${id}`, kept.rankParts ? `${kept.rank} ${kept.rankParts}` : 'no rank');
  }
  return differing(stored, counted, limit);
}
