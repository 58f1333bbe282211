/** What a person does with what is on the map already: take away, keep, link, look inside, put in a place. */
import { maxCommon, type Step, within } from '../addresses/explore/steps.ts';
import { type ExploreState } from '../addresses/url-state.ts';

function withStep(state: ExploreState, step: Step): ExploreState {
  return { ...state, steps: [...state.steps, step], entries: null };
}

/**
 * Takes away what came only by expanding a node. Expansions that were the last thing done are simply dropped, so
 * that opening and closing again and again leaves a short address.
 */
export function collapseNode(state: ExploreState, ref: string): ExploreState {
  const focused = { ...state, focus: [ref], entries: null };
  const first = state.steps.findLastIndex((step) => !(step.op === 'expand' && step.ref === ref)) + 1;
  const early = state.steps.slice(0, first);
  const expandedEarlier = early.some((step) => step.op === 'expand' && step.ref === ref);
  if (expandedEarlier) return withStep(focused, { op: 'collapse', ref });
  if (first === state.steps.length) return focused;
  const there = early.some((step) => step.op === 'add' && step.ref === ref);
  const steps: readonly Step[] = there ? early : [...early, { op: 'add', ref }];
  const layout = state.layout && { ...state.layout, after: Math.min(state.layout.after, early.length) };
  return { ...focused, steps, layout };
}

export function hideNodes(state: ExploreState, refs: readonly string[]): ExploreState {
  if (refs.length === 0) return state;
  return pruned(withStep(state, { op: 'hide', refs }), (ref) => !refs.includes(ref));
}

export function keepOnly(state: ExploreState, refs: readonly string[]): ExploreState {
  if (refs.length === 0) return state;
  return pruned(withStep(state, { op: 'keep', refs }), (ref) => refs.includes(ref));
}

function pruned(state: ExploreState, stays: (ref: string) => boolean): ExploreState {
  const focus = state.focus.every(stays) ? state.focus : [];
  return { ...state, focus, select: state.select.filter(stays) };
}

/** The shortest ways between two nodes; the same state when both are one. */
export function showPath(state: ExploreState, from: string, to: string): ExploreState {
  if (from === to) return state;
  return { ...withStep(state, { op: 'path', refs: [from, to] }), focus: [], select: [from, to] };
}

/** The path just asked for, with or without common properties; the same state where none was. */
export function throughProperties(state: ExploreState, properties: boolean): ExploreState {
  const last = state.steps.at(-1);
  if (last?.op !== 'path') return state;
  const step: Step = { op: 'path', refs: last.refs, ...(properties && { properties }) };
  return { ...state, steps: [...state.steps.slice(0, -1), step] };
}

/** The neighbours that two to six nodes have in common; the same state for fewer. */
export function showCommon(state: ExploreState, refs: readonly string[]): ExploreState {
  const some = [...new Set(refs)].slice(0, maxCommon);
  if (some.length < 2) return state;
  return { ...withStep(state, { op: 'common', refs: some }), focus: [], select: some };
}

/** A group instead of what is shown; null: the map of all groups. */
export function lookIntoGroup(state: ExploreState, id: string | null): ExploreState {
  return { ...withStep(state, { op: 'group', id }), focus: [], select: [], layout: null };
}

/** A node put where a person wants it, px at zoom 1; dragged again at once, only the last place counts. */
export function pinNode(state: ExploreState, ref: string, x: number, y: number): ExploreState {
  const last = state.steps.at(-1);
  const again = last?.op === 'pin' && last.ref === ref;
  const steps = again ? state.steps.slice(0, -1) : state.steps;
  return { ...state, steps: [...steps, { op: 'pin', ref, x: within(x), y: within(y) }] };
}

/** The node stays where it is until the picture is tidied up. */
export function unpinNode(state: ExploreState, ref: string): ExploreState {
  return isPinned(state, ref) ? { ...state, steps: [...state.steps, { op: 'unpin', ref }] } : state;
}

export function isPinned({ steps }: Pick<ExploreState, 'steps'>, ref: string): boolean {
  const last = steps.findLast((step) => (step.op === 'pin' || step.op === 'unpin') && step.ref === ref);
  return last?.op === 'pin';
}
