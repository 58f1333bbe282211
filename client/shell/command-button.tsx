import { useCentre } from '../commands/centre-context.ts';
import { KeyCaps } from '../commands/key-caps.tsx';
import { LineIcon } from '../ui/line-icon.tsx';
import styles from './command-button.module.css';

/** Opens the palette, and tells its key; on small screens it is a sign. */
export function CommandButton() {
  const { scope } = useCentre();
  return (
    <button type="button" className={styles.button} onClick={() => scope().open('palette')}>
      <LineIcon path="M3 4.5h12M3 9h7M3 13.5h5M11.5 12.5l1.8 1.8 3-3.6" className={styles.sign} />
      <span className={styles.words}>Actions</span>
      <span className={styles.keys}>
        <KeyCaps keys="Mod+k" />
      </span>
    </button>
  );
}
