import type { ReactNode } from 'react';
import type { Part } from '../../addresses/import-url.ts';
import styles from './part-section.module.css';

interface Props {
  readonly part: Part | 'settle';
  readonly heading: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** The id of a part's heading, to which the address leads. */
export const headingOf = (part: Part | 'settle'): string => `import-${part}`;

/** One of the screen's parts: what it is for, and a card. */
export function PartSection({ part, heading, lead, children }: Props) {
  return (
    <section aria-labelledby={headingOf(part)} className={styles.part}>
      <div className={styles.head}>
        <h2 id={headingOf(part)} tabIndex={-1} className={styles.heading}>
          {heading}
        </h2>
        <p className={styles.lead}>{lead}</p>
      </div>
      <div className={styles.card}>{children}</div>
    </section>
  );
}
