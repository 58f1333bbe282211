import { useExplore } from '../../../explore/explore-context.ts';
import { counted } from '../../../words/numbers.ts';
import { ShortCommands } from './short-commands.tsx';
import { useNames } from './use-names.ts';
import styles from './selection-bar.module.css';

/** The nodes that are selected together and what can be done with them. */
export function SelectionBar() {
  const { state } = useExplore();
  const nameOf = useNames([]);
  return (
    <section className={styles.bar} aria-label="Selection">
      <p className={styles.names} title={state.select.map(nameOf).join(', ')}>
        <strong>{counted(state.select.length, 'node')} selected:</strong>{' '}
        {state.select.map(nameOf).join(', ')}
      </p>
      <ShortCommands of="Selection" />
    </section>
  );
}
