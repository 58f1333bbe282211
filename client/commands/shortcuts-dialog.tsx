import { allCommands } from './all-commands.ts';
import { commandGroups } from './command.ts';
import { KeyCaps } from './key-caps.tsx';
import { mapKeys } from './map-keys.ts';
import { Modal } from '../ui/modal.tsx';
import { setSingleKeys, useSingleKeys } from './single-keys.ts';
import { scrollStop } from '../ui/scroll-stop.ts';
import styles from './shortcuts-dialog.module.css';

/** All shortcuts by group, and the switch for those of one key. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const single = useSingleKeys();
  const groups = [
    { title: 'On the map', rows: mapKeys },
    ...commandGroups.map((group) => ({
      title: group,
      rows: allCommands.filter((one) => one.group === group && one.keys.length > 0),
    })),
  ].filter(({ rows }) => rows.length > 0);
  return (
    <Modal label="Keyboard shortcuts" onClose={onClose}>
      <header className={styles.head}>
        <h2>Keyboard shortcuts</h2>
        <button type="button" className={styles.close} onClick={onClose}>
          Close
        </button>
      </header>
      <section ref={scrollStop} className={styles.body} aria-label="List of shortcuts">
        {groups.map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl className={styles.rows}>
              {rows.map(({ about, keys }) => (
                <div key={about}>
                  <dt>{about}</dt>
                  <dd>
                    {keys.map((one) => (
                      <KeyCaps key={one} keys={one} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
      <label className={styles.switch}>
        <input type="checkbox" checked={single} onChange={(event) => setSingleKeys(event.target.checked)} />
        Shortcuts of a single key
      </label>
    </Modal>
  );
}
