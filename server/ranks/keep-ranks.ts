/** Makes every tool's rank, and writes those that differ from what is stored. */
import type { Database } from '../database/driver.ts';
import { noteMeasures, writeRanks } from '../queries/ranks.ts';
import { type MadeRank, measuresOf, ranksMade } from './ranks-made.ts';

/** Raised when they are made otherwise, so that a start makes them anew. */
export const ranksMadeBy = 1;
/** Under which the measures are noted. */
export const ranksNote = 'ranks';
const batchSize = 1000;

/** Of the whole catalogue, so run once after the last import, behind the ratings; cut off, the next run writes what is left. */
export async function keepRanks(db: Database): Promise<void> {
  const measures = await measuresOf(db);
  let rows: Parameters<typeof writeRanks>[1]['rows'] = [];
  for await (const made of ranksMade(db, measures)) {
    if (!isStored(made)) rows.push(asRow(made));
    if (rows.length < batchSize) continue;
    await writeRanks(db, { rows });
    rows = [];
  }
  if (rows.length > 0) await writeRanks(db, { rows });
  await noteMeasures(db, { id: ranksNote, measures: JSON.stringify(measures) });
}

const asRow = ({ id, rank }: MadeRank) => ({
  id,
  rank: rank?.value ?? null,
  known: rank?.known ?? null,
  rankParts: rank && JSON.stringify(rank),
});

const isStored = (made: MadeRank): boolean => {
  const { rank, rankParts } = asRow(made);
  return rank === made.stored.rank && rankParts === made.stored.rankParts;
};
