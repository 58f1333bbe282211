/** The tools put aside for a comparison. */
import { maxAside } from '../addresses/explore/aside.ts';
import { type ExploreState } from '../addresses/url-state.ts';

/** The same state when it is there already or six are. */
export function putAside(state: ExploreState, id: string): ExploreState {
  if (state.with.includes(id) || state.with.length >= maxAside) return state;
  return { ...state, with: [...state.with, id] };
}

export function takeBack(state: ExploreState, id: string): ExploreState {
  return { ...state, with: state.with.filter((one) => one !== id) };
}

export function takeAllBack(state: ExploreState): ExploreState {
  return { ...state, with: [] };
}
