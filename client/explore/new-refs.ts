/** A link can name a tool that was joined into another since: the same state by the names that nodes go by now. Pure. */
import { maxAside } from '../addresses/explore/aside.ts';
import { type ExploreState } from '../addresses/url-state.ts';
import type { Step } from '../addresses/explore/steps.ts';

/** @param now the ref of today for each ref that is no longer one */
export function withNewRefs(state: ExploreState, now: ReadonlyMap<string, string>): ExploreState {
  const ref = (old: string) => now.get(old) ?? old;
  const refs = (list: readonly string[]) => [...new Set(list.map(ref))];
  const { steps, focus, select, layout, entries } = state;
  const against = entries?.against ?? null;
  return {
    ...state,
    steps: steps.map((step) => stepWith(step, ref)),
    focus: refs(focus),
    select: refs(select),
    layout: layout && { ...layout, of: refs(layout.of) },
    entries: entries && { ...entries, ref: ref(entries.ref), against: against && ref(against) },
    with: refs(state.with.map((id) => `tool:${id}`))
      .map((one) => one.slice('tool:'.length))
      .slice(0, maxAside),
  };
}

/** Two refs that are one node now stay two in a step, or `after` of a layout would count other steps. */
function stepWith(step: Step, ref: (old: string) => string): Step {
  if ('refs' in step) return { ...step, refs: step.refs.map(ref) };
  return 'ref' in step ? { ...step, ref: ref(step.ref) } : step;
}
