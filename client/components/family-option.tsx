import type { FamilyHit } from '#contract/families.ts';
import { familyWords } from './family-words.ts';
import { TypeMark } from './type-mark.tsx';
import styles from './search-list.module.css';

interface Props {
  readonly id: string;
  readonly family: FamilyHit;
  readonly active: boolean;
  readonly onActive: () => void;
  readonly onChoose: () => void;
}

/** A family whose name was typed: chosen, it leads to its versions. */
export function FamilyOption({ id, family, active, onActive, onChoose }: Props) {
  return (
    // The keys of the box above walk and take the options.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={styles.option}
      onMouseMove={onActive}
      onClick={onChoose}
    >
      <TypeMark type="model" size={18} />
      <span className={styles.words}>
        <span className={styles.name}>
          <span>{family.name}</span> <span className={styles.about}>family</span>
        </span>
        <span className={styles.about}>{familyWords(family)}</span>
      </span>
      <span className={styles.matches} aria-hidden="true">
        →
      </span>
    </li>
  );
}
