import type { SearchHit } from '#contract/search.ts';
import { toldLine } from '#contract/told-line.ts';
import { ShownLine } from '../ui/shown-line.tsx';
import { aboutHit } from './about-hit.ts';
import { hitFigure } from './hit-figure.ts';
import { TypeMark } from '../ui/type-mark.tsx';
import styles from './search-list.module.css';

interface Props {
  readonly hit: SearchHit;
  /** What to call it in this list. */
  readonly name: string;
}

/** What was found: what it is, what it says of itself, and why it is in the list. */
export function SearchOption({ hit, name }: Props) {
  const told = { description: hit.line, composed: hit.composed };
  return (
    <>
      <TypeMark type={hit.type} size={18} />
      <span className={styles.words}>
        <span className={hit.kind === 'capability' ? styles.capability : styles.name}>
          <span>{name}</span> <span className={styles.about}>{aboutHit(hit)}</span>
        </span>
        {toldLine(told) !== null && (
          <span className={styles.line}>
            <ShownLine of={told} />
          </span>
        )}
        <span className={styles.about}>{hit.why.text}</span>
      </span>
      <span className={styles.matches}>{hitFigure(hit)}</span>
    </>
  );
}
