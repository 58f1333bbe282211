import { rateBoard, type RatedBoard } from '../scoring/ratings/rate-board.ts';
import type { SourceBoard } from './boards.ts';

/** In the order of the boards. Large ones take seconds: these go to a thread (rated-boards.ts). */
export const rateAll = (boards: readonly SourceBoard[]): RatedBoard[] =>
  boards.map(({ kind, groups }) => rateBoard(kind, groups));
