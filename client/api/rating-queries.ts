/** Boards of ratings, asked by the tabs that show them. */
import { keepPreviousData } from '@tanstack/react-query';
import type { RatingBoard } from '#contract/rating.ts';
import { ratingMatrix, ratings, ratingTables } from '#contract/ratings.ts';
import { ask, askPages } from './ask.ts';

type Board = Pick<RatingBoard, 'source' | 'kind' | 'judge' | 'context'>;

const asked = ({ source, kind, judge, context }: Board) => ({
  source,
  kind,
  ...(judge !== null && { judge }),
  ...(context !== null && { context }),
});

/** What was shown before stays until the next is there. */
const kept = { placeholderData: keepPreviousData };

export const ratingTablesQuery = () => ask(ratingTables);
export const ratingsQuery = (board: Board) => ({
  ...askPages(ratings, { ...asked(board), limit: 200 }),
  ...kept,
});
export const ratingMatrixQuery = (board: Board) => ({ ...ask(ratingMatrix, asked(board)), ...kept });
