/** Boards of ratings, asked by the tabs that show them. */
import { keepPreviousData } from '@tanstack/react-query';
import type { RatingBoard } from '#contract/rating.ts';
import { ratingHighlights, ratingMatrix, ratings, ratingTables } from '#contract/ratings.ts';
import { ask, askPages } from './ask.ts';

type Board = Pick<RatingBoard, 'source' | 'kind' | 'judge' | 'context'>;

/** What is not named is the server's choice, by evidence. */
const asked = ({ source, kind, judge, context }: Partial<Record<keyof Board, string | null>>) => ({
  ...(source && { source }),
  ...(kind && { kind }),
  ...(judge && { judge }),
  ...(context && { context }),
});

/** What was shown before stays until the next is there. */
const kept = { placeholderData: keepPreviousData };

export const ratingTablesQuery = () => ask(ratingTables);
export const ratingsQuery = (board: Board) => ({
  ...askPages(ratings, { ...asked(board), limit: 200 }),
  ...kept,
});
export const highlightsQuery = (board: Partial<Record<keyof Board, string | null>>) => ({
  ...ask(ratingHighlights, asked(board)),
  ...kept,
});
export const ratingMatrixQuery = (board: Board) => ({ ...ask(ratingMatrix, asked(board)), ...kept });
