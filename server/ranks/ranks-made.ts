/** Ranks as they follow from the catalogue, a page of tools at a time; for imports, and for who recounts. */
import type { Rank } from '#contract/rank.ts';
import type { Database } from '../database/driver.ts';
import { pages } from '../database/pages.ts';
import { readTotals } from '../queries/graph.ts';
import { toolsToRank, toolsWithSignals } from '../queries/ranks.ts';
import { percentilesOf } from '../scoring/rank/percentiles.ts';
import { type RankMeasures, rankOf } from '../scoring/rank/rank.ts';

export interface MadeRank {
  readonly id: string;
  readonly rank: Rank | null;
  readonly stored: { readonly rank: number | null; readonly rankParts: string | null };
}

/** What all tools are measured against. It takes in every signal of the catalogue, and nothing else of it. */
export async function measuresOf(db: Database): Promise<RankMeasures> {
  const counted = [];
  for await (const one of pages('', (page) => toolsWithSignals(db, page))) counted.push(one);
  const [totals] = await readTotals(db, { id: 'totals' });
  return { percentiles: percentilesOf(counted), on: totals?.snapshot ?? null };
}

/** Every tool, in the order of ids. */
export async function* ranksMade(db: Database, measures: RankMeasures): AsyncGenerator<MadeRank> {
  for await (const { id, facts, stored } of pages('', (page) => toolsToRank(db, page)))
    yield { id, rank: rankOf(facts, measures), stored };
}
