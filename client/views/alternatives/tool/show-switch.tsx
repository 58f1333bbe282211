import { type Show, shows } from '../alternatives-url.ts';
import { useShown } from '../shown-context.ts';
import styles from '../../explore/outline/view-switch.module.css';

const words: Record<Show, string> = { list: 'List', table: 'Table', graph: 'Graph' };

/** The same alternatives as a list, a table or a graph. */
export function ShowSwitch() {
  const { state, go } = useShown();
  return (
    <div className={styles.switch} role="group" aria-label="Show as">
      {shows.map((show) => (
        <button key={show} type="button" aria-pressed={state.show === show} onClick={() => go({ show })}>
          {words[show]}
        </button>
      ))}
    </div>
  );
}
