/** How a person looks at the picture: what is chosen, filtered, coloured, laid out. Nothing is added or taken away. */
import { centresOf, type ViewId } from '../addresses/explore/choices.ts';
import { type Filters, noFilters } from '../addresses/explore/filters.ts';
import type { ExploreState } from '../addresses/url-state.ts';
import type { ColourId } from '../graph/scene/colourings/colourings.ts';
import type { LayoutId } from '../graph/scene/layouts/layouts.ts';
import type { SizeId } from '../graph/scene/sizes/sizings.ts';

/** Adds a node to the selection or takes it out; a selection begins with the node that was in focus. */
export function toggleSelected(state: ExploreState, ref: string): ExploreState {
  const before = state.select.length > 0 ? state.select : state.focus.slice(0, 1);
  const select = before.includes(ref) ? before.filter((one) => one !== ref) : [...before, ref];
  return { ...state, select };
}

export function selectNodes(state: ExploreState, refs: readonly string[]): ExploreState {
  return { ...state, select: [...new Set(refs)] };
}

/**
 * All of what is shown now is laid out anew; what comes later takes free slots. Layouts round a node or between two
 * take those that are chosen or in focus.
 */
export function tidyUp(state: ExploreState, id: LayoutId = state.layout?.id ?? 'force'): ExploreState {
  const of = centresOf(id, [...state.focus, ...state.select]);
  return { ...state, layout: { id, after: state.steps.length, of } };
}

/** Places as they came. */
export function dropLayout(state: ExploreState): ExploreState {
  return { ...state, layout: null };
}

export function filterBy(state: ExploreState, change: Partial<Filters>): ExploreState {
  return { ...state, filters: { ...state.filters, ...change } };
}

export function dropFilters(state: ExploreState): ExploreState {
  return { ...state, filters: noFilters };
}

/** Takes one of `all` out of a list filter or puts it back; a list of all of them is no filter. */
export function toggled<T>(list: readonly T[] | null, one: T, all: readonly T[]): readonly T[] | null {
  const now = list ?? all;
  const next = now.includes(one) ? now.filter((other) => other !== one) : [...now, one];
  return all.every((other) => next.includes(other)) ? null : next;
}

export function colourBy(state: ExploreState, colour: ColourId | null): ExploreState {
  return { ...state, colour };
}

export function sizeBy(state: ExploreState, size: SizeId): ExploreState {
  return { ...state, size };
}

export function viewAs(state: ExploreState, view: ViewId): ExploreState {
  return { ...state, view };
}

export function findInPicture(state: ExploreState, find: string): ExploreState {
  return { ...state, find };
}
