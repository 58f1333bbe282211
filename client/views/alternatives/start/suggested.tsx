import { Children, type ReactNode } from 'react';
import styles from './suggested.module.css';

interface Props {
  /** Links. */
  readonly items: readonly ReactNode[];
  readonly waiting: boolean;
}

/** Questions to begin with; their room is kept while they are on their way. */
export function Suggested({ items, waiting }: Props) {
  return (
    <ul className={styles.list} aria-busy={waiting}>
      {waiting
        ? [0, 1, 2].map((place) => <li key={place} className={styles.place} />)
        : Children.map(items, (item) => <li>{item}</li>)}
    </ul>
  );
}
