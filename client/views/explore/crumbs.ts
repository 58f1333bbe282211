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
  const named = (ref: string) => nameOf(ref) ?? ref.slice(ref.indexOf(':') + 1);
  const crumbs = state.steps.map((step, index) => ({
    key: `${index}`,
    text: words(step, named(step.ref)),
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

function words(step: Step, name: string): string {
  if (step.op === 'add') return name;
  return step.pages === 1 ? `${name} expanded` : `${name}, more`;
}
