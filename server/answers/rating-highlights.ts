/** What a board says in few words: from its stored table and the results of each two on it. */
import type { z } from 'zod';
import { ratingHighlights as call, type RatingHighlights } from '#contract/ratings.ts';
import type { Database } from '../database/driver.ts';
import { boardPairs } from '../queries/ratings.ts';
import { contestsOf, firstClasses, largestSurprises } from '../scoring/ratings/highlights.ts';
import { endpoint } from './endpoint.ts';
import { entriesOfBoard } from './rating-boards.ts';
import { ratingTold, readBoard } from './rating-read.ts';

export const endpoints = [endpoint(call, ratingHighlights)];

/** @throws NotFound for a source, context or judge of which there is no board, naming those there are */
export async function ratingHighlights(
  db: Database,
  input: z.output<typeof call.input>,
): Promise<RatingHighlights> {
  const { row, board, placed, told } = await readBoard(db, input);
  const pairs = await boardPairs(db, {
    table: row.table.id,
    ...entriesOfBoard(row),
    tools: placed.length,
  });
  return {
    ...board,
    ...told,
    leading: firstClasses(placed.map(ratingTold)),
    contests: contestsOf(placed, pairs, board.kind),
    surprises: largestSurprises(placed, pairs),
  };
}
