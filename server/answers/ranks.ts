/** How ranks are made, with what the catalogue adds to the rule. */
import { rankMethod as call, type RankMethod } from '#contract/rank.ts';
import type { Database } from '../database/driver.ts';
import { countRanked, readMeasures } from '../queries/ranks.ts';
import { ranksNote } from '../ranks/keep-ranks.ts';
import { fieldsByType } from '../scoring/rank/quality-fields.ts';
import { rankRule } from '../scoring/rank/rank.ts';
import { endpoint } from './endpoint.ts';

export const endpoints = [endpoint(call, rankMethod)];

export async function rankMethod(db: Database): Promise<RankMethod> {
  const [[measures], ranked] = await Promise.all([
    readMeasures(db, { id: ranksNote }),
    countRanked(db, { min: 0 }),
  ]);
  return {
    ...rankRule,
    on: measures?.on ?? null,
    percentiles: measures?.percentiles ?? [],
    fields: fieldsByType,
    ranked,
  };
}
