import type { FamilyHit } from '#contract/families.ts';
import { familyWords } from './family-words.ts';
import { TypeMark } from '../ui/type-mark.tsx';
import styles from './search-list.module.css';

/** A family whose name was typed: chosen, it leads to its versions. */
export function FamilyOption({ family }: { family: FamilyHit }) {
  return (
    <>
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
    </>
  );
}
