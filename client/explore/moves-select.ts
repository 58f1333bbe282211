import type { ExploreState } from '../addresses/url-state.ts';

/** One node into the selection or out of it, whatever is in focus: what a check box does. */
export function switchSelected(state: ExploreState, ref: string): ExploreState {
  const select = state.select.includes(ref)
    ? state.select.filter((one) => one !== ref)
    : [...state.select, ref];
  return { ...state, select };
}
