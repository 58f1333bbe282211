import { isMac, keyCaps } from './keys.ts';
import styles from './key-caps.module.css';

/** A shortcut as it stands on the keys. */
export function KeyCaps({ keys }: { keys: string }) {
  return (
    <span className={styles.caps}>
      {keyCaps(keys, isMac()).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}
