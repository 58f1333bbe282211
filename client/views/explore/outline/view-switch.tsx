import { viewAs } from '../../../explore/moves-view.ts';
import type { Go } from '../../../explore/use-explore-state.ts';
import type { ExploreState } from '../../../addresses/url-state.ts';
import { Segmented } from '../../../ui/segmented.tsx';

const views = [
  ['map', 'Map'],
  ['tree', 'Tree'],
  ['table', 'Table'],
] as const;

/** The same picture drawn, as a tree or as a table. */
export function ViewSwitch({ state, go }: { state: ExploreState; go: Go }) {
  return (
    <Segmented
      label="Show as"
      choices={views}
      chosen={state.view}
      onChoose={(view) => go(viewAs(state, view))}
    />
  );
}
