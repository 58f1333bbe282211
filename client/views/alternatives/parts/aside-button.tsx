import { maxAside } from '../../../addresses/alternatives-url.ts';
import { switchedAside } from '../moves.ts';
import { useShown } from '../shown-context.ts';
import styles from './aside-button.module.css';

interface Props {
  readonly id: string;
  readonly name: string;
  /** Where there is little room: only the first word is seen. */
  readonly short?: boolean;
}

/** Puts a tool aside for a comparison, or takes it back. */
export function AsideButton({ id, name, short = false }: Props) {
  const { state, go } = useShown();
  const aside = state.with.includes(id);
  const full = !aside && state.with.length >= maxAside;
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={aside}
      disabled={full}
      title={full ? 'A comparison holds six tools' : undefined}
      onClick={() => go(switchedAside(state, id))}
    >
      {aside ? 'In' : 'Add'}
      <span className={short ? 'unseen' : undefined}>{aside ? ' comparison' : ' to compare'}</span>
      {aside && ' ✓'}
      <span className="unseen">: {name}</span>
    </button>
  );
}
