import { useEffect, useRef } from 'react';
import type { SearchHit } from '#contract/search.ts';
import { aboutHit } from './about-hit.ts';
import { byMeaning } from './by-meaning.ts';
import { hitFigure } from './hit-figure.ts';
import { TypeMark } from './type-mark.tsx';
import styles from './search-list.module.css';

interface Props {
  readonly id: string;
  readonly hit: SearchHit;
  /** What to call it in this list. */
  readonly name: string;
  readonly active: boolean;
  readonly onActive: () => void;
  readonly onChoose: () => void;
}

export function SearchOption({ id, hit, name, active, onActive, onChoose }: Props) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <li
      ref={row}
      id={id}
      role="option"
      aria-selected={active}
      className={styles.option}
      onMouseMove={onActive}
      onClick={onChoose}
    >
      <TypeMark type={hit.type} size={18} />
      <span className={styles.words}>
        <span className={hit.kind === 'capability' ? styles.capability : styles.name}>
          <span>{name}</span> <span className={styles.about}>{aboutHit(hit)}</span>
        </span>
        {hit.line !== null && <span className={styles.line}>{hit.line}</span>}
        <span className={styles.about}>
          {byMeaning(hit) && <span aria-hidden="true">≈ </span>}
          {hit.why.text}
        </span>
      </span>
      <span className={styles.matches}>{hitFigure(hit)}</span>
    </li>
  );
}
