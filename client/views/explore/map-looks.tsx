import { colourBy, dropLayout, sizeBy, tidyUp } from '../../explore/moves-view.ts';
import type { Go } from '../../explore/use-explore-state.ts';
import { colourings } from '../../graph/scene/colourings/colourings.ts';
import { layouts } from '../../graph/scene/layouts/layouts.ts';
import { sizings } from '../../graph/scene/sizes/sizings.ts';
import type { ExploreState } from '../../addresses/url-state.ts';
import styles from './map-tools.module.css';

interface Props {
  readonly state: ExploreState;
  readonly go: Go;
}

/** How the picture is laid out, coloured and sized. Nothing moves until a layout is picked. */
export function MapLooks({ state, go }: Props) {
  return (
    <section className={styles.panel} aria-label="Layout and colours">
      <fieldset className={styles.list}>
        <legend>Layout</legend>
        {layouts.map(({ id, label, hint }) => (
          <button
            key={id}
            type="button"
            className={styles.choice}
            aria-pressed={state.layout?.id === id}
            onClick={() => go(tidyUp(state, id))}
          >
            {label}
            <span className={styles.quiet}>{hint}</span>
          </button>
        ))}
        <button
          type="button"
          className={styles.choice}
          disabled={!state.layout}
          onClick={() => go(dropLayout(state))}
        >
          Original
        </button>
      </fieldset>
      <div className={styles.fields}>
        <label>
          Colour
          <select
            value={state.colour ?? ''}
            onChange={(event) => {
              const picked = colourings.find(({ id }) => id === event.target.value);
              go(colourBy(state, picked?.id ?? null));
            }}
          >
            <option value="" title="vendor on a ladder, type elsewhere">
              Automatic
            </option>
            {colourings.map(({ id, label, hint }) => (
              <option key={id} value={id} title={hint}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          Size
          <select
            value={state.size}
            onChange={(event) => {
              const picked = sizings.find(({ id }) => id === event.target.value);
              if (picked) go(sizeBy(state, picked.id));
            }}
          >
            {sizings.map(({ id, label, hint }) => (
              <option key={id} value={id} title={hint}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}
