import { shortLabel } from '../../graph/node-look.ts';
import type { ExploreState, Step } from '../../url-state.ts';
import { opening } from '../../url-state.ts';

export interface Crumb {
  readonly key: string;
  readonly text: string;
  /** The screen as it was after this step. */
  readonly state: ExploreState;
}

/** The steps in words, oldest first; a last one for a focus that is not where the steps end. */
export function crumbsOf(state: ExploreState, nameOf: (ref: string) => string | undefined): readonly Crumb[] {
  const named = (ref: string) => shortLabel(nameOf(ref) ?? ref.slice(ref.indexOf(':') + 1));
  const crumbs = state.steps.map((step, index) => ({
    key: `${index}`,
    text: words(step, named(step.ref), state.steps[index - 1]?.ref === step.ref),
    state: { ...opening, steps: state.steps.slice(0, index + 1), focus: [step.ref] },
  }));
  const last = state.steps.at(-1);
  if (state.focus.length > 0 && (state.focus.length > 1 || state.focus[0] !== last?.ref)) {
    crumbs.push({
      key: 'focus',
      text: state.focus.map(named).join(' and '),
      state: { ...opening, steps: [...state.steps], focus: [...state.focus] },
    });
  }
  return crumbs;
}

/** Said without the name when the step before was about the same node. */
function words(step: Step, name: string, again: boolean): string {
  if (step.op === 'add') return name;
  const done = step.pages === 1 ? 'expanded' : `page ${step.pages}`;
  return again ? done : `${name} ${done}`;
}
