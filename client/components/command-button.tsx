import { useCentre } from '../commands/centre-context.ts';
import { KeyCaps } from '../commands/key-caps.tsx';
import styles from './command-button.module.css';

/** Opens the palette, and tells its key. On touch screens the menus on the screen do the same. */
export function CommandButton() {
  const { scope } = useCentre();
  return (
    <button type="button" className={styles.button} onClick={() => scope().open('palette')}>
      Actions <KeyCaps keys="Mod+k" />
    </button>
  );
}
