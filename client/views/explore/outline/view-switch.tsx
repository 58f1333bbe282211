import { viewIds } from '../../../explore/address/choices.ts';
import { viewAs } from '../../../explore/moves-view.ts';
import type { Go } from '../../../explore/use-explore-state.ts';
import type { ExploreState } from '../../../url-state.ts';
import styles from './view-switch.module.css';

const words = { map: 'Map', tree: 'Tree', table: 'Table' } as const;

/** The same picture drawn, as a tree or as a table. */
export function ViewSwitch({ state, go }: { state: ExploreState; go: Go }) {
  return (
    <div className={styles.switch} role="group" aria-label="Show as">
      {viewIds.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={state.view === view}
          onClick={() => go(viewAs(state, view))}
        >
          {words[view]}
        </button>
      ))}
    </div>
  );
}
