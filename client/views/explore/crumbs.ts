import { refsOf, type Step } from '../../addresses/explore/steps.ts';
import { stateAfter } from '../../explore/moves.ts';
import { shortLabel } from '../../graph/scene/node-look.ts';
import type { ExploreState } from '../../addresses/url-state.ts';
import { typeNamePlural } from '../../words/words.ts';

export interface Crumb {
  readonly key: string;
  readonly text: string;
  /** The screen as it was after this step. */
  readonly state: ExploreState;
}

/** The steps in words, oldest first; a last one for a focus that is not where the steps end. */
export function crumbsOf(state: ExploreState, nameOf: (ref: string) => string | undefined): readonly Crumb[] {
  const named = (ref: string) => shortLabel(nameOf(ref) ?? ref.slice(ref.indexOf(':') + 1));
  const crumbs = state.steps.flatMap((step, index) => {
    // A place is not a way: dragging is undone by Back, and says nothing here.
    if (step.op === 'pin' || step.op === 'unpin') return [];
    const before = state.steps[index - 1];
    const again = before !== undefined && refsOf(before)[0] === refsOf(step)[0] && 'ref' in before;
    return [{ key: `${index}`, text: words(step, named, again), state: stateAfter(state, index + 1) }];
  });
  const last = state.steps.at(-1);
  if (state.focus.length > 0 && (state.focus.length > 1 || !last || state.focus[0] !== refsOf(last)[0])) {
    crumbs.push({
      key: 'focus',
      text: state.focus.map(named).join(' and '),
      state: { ...stateAfter(state, state.steps.length), focus: [...state.focus] },
    });
  }
  return crumbs;
}

/** Said without the name when the step before was about the same node. */
function words(step: Step, named: (ref: string) => string, again: boolean): string {
  switch (step.op) {
    case 'add':
      return named(step.ref);
    case 'expand': {
      const kind = step.of?.type ? ` to ${typeNamePlural(step.of.type).toLowerCase()}` : '';
      const done = (step.pages === 1 ? 'expanded' : `page ${step.pages}`) + kind;
      return again ? done : `${named(step.ref)} ${done}`;
    }
    case 'collapse':
      return `${named(step.ref)} collapsed`;
    case 'hide':
      return `${several(step.refs, named)} hidden`;
    case 'keep':
      return `only ${several(step.refs, named)}`;
    case 'path':
      return `path ${step.refs.map(named).join(' to ')}`;
    case 'common':
      return `in common: ${several(step.refs, named)}`;
    case 'group':
      return step.id === null ? 'Groups' : named(`group:${step.id}`);
    case 'pin':
    case 'unpin':
      return `${named(step.ref)} moved`;
  }
}

function several(refs: readonly string[], named: (ref: string) => string): string {
  const [first = '', second] = refs;
  if (refs.length > 2) return `${refs.length} nodes`;
  return second ? `${named(first)} and ${named(second)}` : named(first);
}
