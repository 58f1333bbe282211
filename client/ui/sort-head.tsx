import styles from './table.module.css';

interface Props {
  readonly label: string;
  readonly number: boolean;
  readonly sorted: 'ascending' | 'descending' | 'none';
  readonly onSort: () => void;
}

/** A column's head: a press sorts by it, another turns the order. */
export function SortHead({ label, number, sorted, onSort }: Props) {
  return (
    <th scope="col" aria-sort={sorted} data-number={number || undefined}>
      <button type="button" className={styles.sort} onClick={onSort}>
        {label}
        <span aria-hidden="true">{sorted === 'none' ? '' : sorted === 'ascending' ? ' ↑' : ' ↓'}</span>
      </button>
    </th>
  );
}
