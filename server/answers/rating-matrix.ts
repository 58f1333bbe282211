/** The results of each two tools on a board, from its entries as they stand. */
import type { z } from 'zod';
import { maxMatrixTools, type RatingMatrix, ratingMatrix as call } from '#contract/ratings.ts';
import type { Database } from '../database/driver.ts';
import { boardPairs, readRatings } from '../queries/ratings.ts';
import { endpoint } from './endpoint.ts';
import { askedBoard, entriesOfBoard, toolsTold } from './rating-boards.ts';

export const endpoints = [endpoint(call, ratingMatrix)];

/** @throws NotFound for a source, context or judge of which there is no board, naming those there are */
export async function ratingMatrix(db: Database, input: z.output<typeof call.input>): Promise<RatingMatrix> {
  const { row, board } = await askedBoard(db, input);
  const { id } = row.table;
  const rated = await readRatings(db, { table: id });
  const shown = rated.slice(0, maxMatrixTools);
  const known = await toolsTold(
    db,
    rated.map(({ tool }) => tool),
  );
  const pairs = await boardPairs(db, {
    table: id,
    ...entriesOfBoard(row),
    tools: shown.length,
  });
  return {
    ...board,
    total: rated.length,
    items: shown.map(({ tool, rating, rankLow, rankHigh, class: own }) => ({
      tool: { id: tool, name: known.get(tool)?.name ?? tool },
      rating,
      rankLow,
      rankHigh,
      class: own,
    })),
    next: null,
    pairs,
    leftOut: { rated: rated.length - shown.length, unrated: board.tools - rated.length },
  };
}
