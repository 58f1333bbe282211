import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { familyWords } from '../../find/family-words.ts';
import card from '../../ui/list-card.module.css';
import row from '../../ui/row-name.module.css';
import { TypeMark } from '../../ui/type-mark.tsx';
import { familyAddress } from '../../addresses/family-address.ts';
import { allHitsQuery } from '../../api/search-queries.ts';
import { useSearchShown } from './search-context.ts';
import { emptySearch, filtersOf } from '../../addresses/search-url.ts';
import styles from './found.module.css';

/** Families whose name the words say, before all else: which version holds what, and the way to all versions. */
export function FoundFamilies() {
  const { state } = useSearchShown();
  // The tools' own question: one answer serves both.
  const asked = { q: state.q, kind: 'tool' as const, ...filtersOf(state), sort: state.sort };
  const answer = useInfiniteQuery(allHitsQuery(asked, emptySearch.rows));
  const families = answer.data?.pages[0]?.families ?? [];
  if (families.length === 0) return null;
  return (
    <ul className={card.list} aria-label="Families">
      {families.map((family) => (
        <li key={family.id} className={styles.hit}>
          <TypeMark type="model" size={20} />
          <div className={styles.words}>
            <p className={row.name}>
              <Link href={familyAddress(family.id)}>{family.name}</Link>
              <span className={styles.about}>family</span>
            </p>
            <p className={styles.why}>{familyWords(family)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
