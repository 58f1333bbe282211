import type { ReactNode } from 'react';
import { count } from '../../words/numbers.ts';
import { scrollStop } from '../../ui/scroll-stop.ts';
import styles from './fold-list.module.css';

interface Props<T> {
  readonly title: string;
  /** Total of all, and the first of them. */
  readonly of: { readonly total: number; readonly items: readonly T[] };
  readonly open?: boolean;
  /** A note under the title, shown when it is open. */
  readonly note?: string;
  readonly tone?: 'care';
  readonly keyOf: (item: T, index: number) => string;
  readonly children: (item: T) => ReactNode;
}

/** A list behind its title and total; long ones scroll by themselves. Nothing when there is nothing. */
export function FoldList<T>({ title, of: { total, items }, open, note, tone, keyOf, children }: Props<T>) {
  if (total === 0) return null;
  return (
    <details className={styles.fold} open={open} data-tone={tone}>
      <summary>
        <span className={styles.title}>{title}</span>
        <span className={styles.total}>{count(total)}</span>
      </summary>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <section ref={scrollStop} className={styles.scroll} aria-label={`${title}, list`}>
        <ul>
          {items.map((item, index) => (
            <li key={keyOf(item, index)}>{children(item)}</li>
          ))}
        </ul>
        {items.length < total && <p className={styles.more}>and {count(total - items.length)} more</p>}
      </section>
    </details>
  );
}
