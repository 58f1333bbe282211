import { Link } from 'wouter';
import { compareAddress } from '../addresses/compare-address.ts';
import styles from './compare-bar.module.css';

interface Props {
  /** Put aside, each with its name and what is shown of that. */
  readonly aside: readonly { readonly id: string; readonly name: string; readonly short?: string }[];
  /** Ids of all that would be compared; those put aside when left out. */
  readonly all?: readonly string[];
  /** What they are, as several. */
  readonly noun: string;
  readonly onOut: (id: string) => void;
}

/** What is put aside for a comparison, and the way to it side by side; nothing where nothing is. */
export function CompareBar({ aside, all = aside.map(({ id }) => id), noun, onOut }: Props) {
  if (aside.length === 0) return null;
  return (
    <section className={styles.bar} aria-label="To compare">
      <ul className={styles.tools}>
        {aside.map(({ id, name, short = name }) => (
          <li key={id}>
            <span title={name}>{short}</span>
            <button
              type="button"
              className={styles.out}
              aria-label={`Take ${name} out of the comparison`}
              onClick={() => onOut(id)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {all.length > 1 ? (
        <Link href={compareAddress(all)} className={styles.go}>
          Compare {all.length} {noun}
        </Link>
      ) : (
        <span className={styles.hint}>Pick another to compare it with.</span>
      )}
    </section>
  );
}
