import { focusNode } from '../../explore/moves.ts';
import { findInPicture } from '../../explore/moves-view.ts';
import type { Go } from '../../explore/use-explore-state.ts';
import { count } from '../../words/numbers.ts';
import type { ExploreState } from '../../addresses/url-state.ts';
import styles from './map-tools.module.css';

interface Props {
  readonly found: readonly string[] | null;
  readonly state: ExploreState;
  readonly go: Go;
}

/** Search among what is on the map: hits stand out, Enter goes to the next, Shift-Enter to the one before. */
export function MapFind({ found, state, go }: Props) {
  const here = found?.indexOf(state.focus[0] ?? '') ?? -1;
  const step = (by: number) => {
    if (!found || found.length === 0) return;
    const from = here < 0 && by < 0 ? 0 : here;
    const next = found[(from + by + found.length) % found.length];
    if (next) go(focusNode(state, next));
  };
  return (
    <label className={styles.find}>
      <span className="unseen">Find on the map</span>
      <input
        type="search"
        placeholder="Find on the map"
        value={state.find}
        onChange={(event) => go(findInPicture(state, event.target.value), 'replace')}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          step(event.shiftKey ? -1 : 1);
        }}
      />
      {found && (
        <output className={styles.live}>
          {found.length === 0
            ? 'none'
            : here < 0
              ? count(found.length)
              : `${here + 1} of ${count(found.length)}`}
        </output>
      )}
    </label>
  );
}
