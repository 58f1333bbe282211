import { Link } from 'wouter';
import styles from './sort-links.module.css';

interface Props<T extends string> {
  readonly label: string;
  readonly chosen: T;
  readonly sorts: readonly { readonly id: T; readonly label: string }[];
  readonly to: (sort: T) => string;
}

/** Orders or states of a list, of which one is chosen; each an address. */
export function SortLinks<T extends string>({ label, chosen, sorts, to }: Props<T>) {
  return (
    <nav className={styles.sorts} aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <ul>
        {sorts.map((sort) => (
          <li key={sort.id}>
            <Link href={to(sort.id)} aria-current={sort.id === chosen ? 'true' : undefined}>
              {sort.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
