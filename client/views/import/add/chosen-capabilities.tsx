import { TypeMark } from '../../../ui/type-mark.tsx';
import styles from '../../../find/capability-picker.module.css';
import type { DraftCapability } from './tool-draft.ts';

interface Props {
  readonly chosen: readonly DraftCapability[];
  readonly onChange: (chosen: readonly DraftCapability[]) => void;
}

/** What was chosen, in order, each with room for how this tool does it. */
export function ChosenCapabilities({ chosen, onChange }: Props) {
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.chosen} aria-label="Chosen capabilities">
      {chosen.map((one) => (
        <li key={one.id} className={styles.one}>
          <TypeMark type="function" size={16} />
          <span className={styles.name}>{one.name}</span>
          <input
            className={styles.words}
            type="text"
            aria-label={`How it does this: ${one.name}`}
            placeholder="How it does this, in a line (optional)"
            maxLength={2000}
            value={one.description}
            onChange={({ target }) =>
              onChange(
                chosen.map((other) => (other.id === one.id ? { ...one, description: target.value } : other)),
              )
            }
          />
          <button
            type="button"
            className={styles.remove}
            aria-label={`Leave out ${one.name}`}
            onClick={() => onChange(chosen.filter(({ id }) => id !== one.id))}
          >
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <path d="m3 3 8 8m0-8-8 8" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
