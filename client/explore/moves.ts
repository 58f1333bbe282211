/** What a person does on the Explore screen, as pure functions from one state to the next: focus, growth and panel. */
import { type NeighbourKind, sameKind } from '../addresses/explore/neighbour-kind.ts';
import type { EntriesOf } from '../addresses/explore/entries-of.ts';
import { maxPages, type Step } from '../addresses/explore/steps.ts';
import { type ExploreState, opening } from '../addresses/url-state.ts';

/** Whether a step put this node into the picture and none since may have taken it out. */
function kept(steps: readonly Step[], ref: string): boolean {
  const last = steps.findLast(
    (step) => takesOut(step, ref) || ('ref' in step && step.ref === ref && puts(step)),
  );
  return last !== undefined && puts(last);
}

function puts({ op }: Step): boolean {
  return op === 'add' || op === 'expand';
}

function takesOut(step: Step, ref: string): boolean {
  if (step.op === 'group') return true;
  if (step.op === 'keep') return !step.refs.includes(ref);
  return step.op === 'hide' && step.refs.includes(ref);
}

function adding(state: ExploreState, ref: string): readonly Step[] {
  return kept(state.steps, ref) ? state.steps : [...state.steps, { op: 'add', ref }];
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

/** How many pages of a node's neighbours the steps show, of one kind or (null) of all kinds together. */
export function pagesShown(
  { steps }: Pick<ExploreState, 'steps'>,
  ref: string,
  of: NeighbourKind | null = null,
): number {
  return steps.reduce((most, step) => {
    if (step.op === 'group' || step.op === 'keep') return 0;
    if (step.op === 'collapse' && step.ref === ref) return 0;
    const same = step.op === 'expand' && step.ref === ref && sameKind(step.of, of);
    return same ? Math.max(most, step.pages) : most;
  }, 0);
}

/** The next page of a node's neighbours, of one kind or of all; the same state when all pages are shown. */
export function expandNode(state: ExploreState, ref: string, of: NeighbourKind | null = null): ExploreState {
  const pages = pagesShown(state, ref, of) + 1;
  if (pages > maxPages) return state;
  return { ...state, steps: [...state.steps, { op: 'expand', ref, pages, of }], focus: [ref], entries: null };
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

/** What undo does where no earlier step of this tab is known, as on a link that was opened. */
export function undoWithoutHistory(state: ExploreState): ExploreState {
  if (state.entries) return closeEntries(state);
  return stateAfter(state, state.steps.length - 1);
}

/** The state as it was after so many of its steps; how the picture is looked at (colours, filters) stays. */
export function stateAfter(state: ExploreState, count: number): ExploreState {
  const steps = state.steps.slice(0, Math.max(0, count));
  const last = steps.at(-1);
  const focus = last && 'ref' in last ? [last.ref] : [];
  const layout = state.layout && { ...state.layout, after: Math.min(state.layout.after, steps.length) };
  return {
    ...state,
    steps,
    focus,
    select: [],
    layout: steps.length === 0 ? null : layout,
    entries: null,
    panel: opening.panel,
    find: '',
    q: '',
  };
}

function opened(state: ExploreState): ExploreState['panel'] {
  return state.panel === 'closed' ? 'open' : state.panel;
}
