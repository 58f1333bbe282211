import { colourIds, layoutIds, sizeIds } from '../../explore/address/choices.ts';
import { colourBy, dropLayout, sizeBy, tidyUp } from '../../explore/moves-view.ts';
import type { Go } from '../../explore/use-explore-state.ts';
import { colourings } from '../../graph/colourings/colourings.ts';
import { layoutNames } from '../../graph/layouts/layout-names.ts';
import { sizings } from '../../graph/sizes/sizings.ts';
import type { ExploreState } from '../../url-state.ts';
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
        {layoutIds.map((id) => (
          <button
            key={id}
            type="button"
            className={styles.choice}
            aria-pressed={state.layout?.id === id}
            onClick={() => go(tidyUp(state, id))}
          >
            {layoutNames[id].label}
            <span className={styles.quiet}>{layoutNames[id].hint}</span>
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
            value={state.colour}
            onChange={(event) => {
              const id = colourIds.find((one) => one === event.target.value);
              if (id) go(colourBy(state, id));
            }}
          >
            {colourIds.map((id) => (
              <option key={id} value={id}>
                {colourings[id].label}
              </option>
            ))}
          </select>
        </label>
        <label>
          Size
          <select
            value={state.size}
            onChange={(event) => {
              const id = sizeIds.find((one) => one === event.target.value);
              if (id) go(sizeBy(state, id));
            }}
          >
            {sizeIds.map((id) => (
              <option key={id} value={id}>
                {sizings[id].label}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}
