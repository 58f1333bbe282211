/** From the lens of an address to its board, and from a board to the address that opens with it. Pure. */
import type { RatingBoard } from '#contract/rating.ts';
import { askedFor, boardMeant } from '../../../addresses/board-url.ts';
import { type ExploreState, opening } from '../../../addresses/url-state.ts';

type Board = Pick<RatingBoard, 'source' | 'kind' | 'judge' | 'context'>;

/** Undefined where no board is meant, or none that there is. @param boards those with most evidence first */
export function boardOfLens<One extends Board>(
  boards: readonly One[],
  lens: ExploreState['lens'],
): One | undefined {
  if (lens === 'most-compared') return undefined;
  return lens === null ? boards[0] : boardMeant(boards, lens);
}

/** The opening map by this board, named as shortly as it can be; what was put aside for a comparison stays. */
export function openedBy<One extends Board>(
  state: ExploreState,
  boards: readonly One[],
  board: One,
): ExploreState {
  const lens = boards[0] === board ? null : { ...askedFor(boards, board), source: board.source };
  return { ...opening, lens, with: state.with, panel: state.panel };
}
