/** From the lens of an address to its board, and from a board to the address that opens with it. Pure. */
import type { RatingBoard } from '#contract/rating.ts';
import { askedFor, boardMeant, type BoardAsked } from '../../../addresses/board-url.ts';
import { type ExploreState, opening } from '../../../addresses/url-state.ts';

type Board = Pick<RatingBoard, 'source' | 'kind' | 'judge' | 'context'>;

/** What a lens asks of the server: null where no board is meant, nothing named where it is the one with most evidence. */
export function boardAsked(lens: ExploreState['lens']): Partial<BoardAsked> | null {
  return lens === 'most-compared' ? null : (lens ?? {});
}

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
