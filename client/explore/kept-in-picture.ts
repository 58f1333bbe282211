import { findNode } from './moves.ts';
import type { Picture } from '../graph/picture/picture.ts';
import type { ExploreState } from '../addresses/url-state.ts';

/** The state with a step for a focus that is in the picture only as focus, so that it stays when the focus moves on. */
export function keptInPicture(state: ExploreState, picture: Picture | undefined): ExploreState {
  if (!picture?.implicit) return state;
  return { ...state, steps: findNode(state, picture.implicit).steps };
}
