import type { MouseEvent, RefObject } from 'react';
import { Link } from 'wouter';
import { inQuotes, type ReadWords } from './read-words.ts';
import styles from './found.module.css';

interface Props {
  readonly conditions: readonly ReadWords[];
  readonly q: string;
  /** The address of these words. */
  readonly to: (q: string) => string;
  /** The search field. */
  readonly field: RefObject<HTMLInputElement | null>;
}

/** What the words were read as, each with the way to take it off where there is one. */
export function ConditionMarks({ conditions, q, to, field }: Props) {
  if (conditions.length === 0) return null;
  const read = conditions.map(({ from }) => from);
  // The mark goes away, and the focus on it would fall to the page.
  const goOn = ({ currentTarget, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent<HTMLElement>) => {
    if (metaKey || ctrlKey || shiftKey || altKey) return;
    const all = [...(currentTarget.closest('ul')?.querySelectorAll<HTMLElement>('a') ?? [])];
    const next = all[all.indexOf(currentTarget) + 1];
    (next ?? field.current)?.focus();
  };
  return (
    <ul className={styles.conditions} aria-label="Read from your words">
      {conditions.map(({ from, label, undo }) => (
        <li key={from}>
          {label}
          {undo !== null && (
            <Link href={to(inQuotes(q, from, read))} aria-label={undo} title={undo} onClick={goOn}>
              ×
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
