/** What a person does on the Explore screen, as pure functions from one state to the next. */
import { type EntriesOf, type ExploreState, mostPages, opening, type Step } from '../url-state.ts';

function mentions(state: ExploreState, ref: string): boolean {
  return state.steps.some((step) => step.ref === ref);
}

function adding(state: ExploreState, ref: string): readonly Step[] {
  return mentions(state, ref) ? state.steps : [...state.steps, { op: 'add', ref, pages: 1 }];
}

/** A node found by name: it is added to the picture, where it is not yet, and focused. */
export function findNode(state: ExploreState, ref: string): ExploreState {
  return { ...focusNode({ ...state, steps: adding(state, ref) }, ref), q: '' };
}

/** A node that is in the picture. */
export function focusNode(state: ExploreState, ref: string): ExploreState {
  return { ...state, focus: [ref], entries: null, panel: opened(state) };
}

/** The edge between two nodes of the picture; the first is the one its counts are told from. */
export function focusEdge(state: ExploreState, from: string, to: string): ExploreState {
  return { ...state, focus: [from, to], entries: null, panel: opened(state) };
}

export function leaveFocus(state: ExploreState): ExploreState {
  return { ...state, focus: [], entries: null };
}

export function pagesShown(state: Pick<ExploreState, 'steps'>, ref: string): number {
  return state.steps.reduce((most, step) => {
    return step.op === 'expand' && step.ref === ref ? Math.max(most, step.pages) : most;
  }, 0);
}

/** The next page of a node's neighbours; the same state when all pages are shown. */
export function expandNode(state: ExploreState, ref: string): ExploreState {
  const pages = pagesShown(state, ref) + 1;
  if (pages > mostPages) return state;
  return { ...state, steps: [...state.steps, { op: 'expand', ref, pages }], focus: [ref], entries: null };
}

export function openEntries(state: ExploreState, entries: EntriesOf): ExploreState {
  return { ...state, entries, panel: opened(state) };
}

export function closeEntries(state: ExploreState): ExploreState {
  return { ...state, entries: null };
}

export function showPanel(state: ExploreState, panel: ExploreState['panel']): ExploreState {
  return { ...state, panel };
}

export function putAside(state: ExploreState, id: string | null): ExploreState {
  return { ...state, with: id };
}

/** What undo does where no earlier step of this tab is known, as on a link that was opened. */
export function undoWithoutHistory(state: ExploreState): ExploreState {
  if (state.entries) return closeEntries(state);
  const steps = state.steps.slice(0, -1);
  const last = steps.at(-1);
  return { ...opening, steps, with: state.with, focus: last ? [last.ref] : [] };
}

function opened(state: ExploreState): ExploreState['panel'] {
  return state.panel === 'closed' ? 'open' : state.panel;
}
