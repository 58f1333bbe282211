import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import type { Conflict } from '#contract/imports.ts';
import { count } from '../../../words/numbers.ts';
import { toolQuery } from '../../../api/queries.ts';
import buttons from '../../../ui/buttons.module.css';
import { ConflictFacts } from './conflict-facts.tsx';
import { whatHangs } from './what-hangs.ts';
import styles from './conflict-card.module.css';

interface Props {
  readonly conflict: Conflict;
  /** How many are open in all. */
  readonly left: number;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly busy: boolean;
  readonly onDecide: (decision: 'join' | 'apart') => void;
  /** Null when there is no other to go to. */
  readonly onLater: (() => void) | null;
}

/** Two records side by side, what they share, and the question. */
export function ConflictCard({ conflict, left, heading, busy, onDecide, onLater }: Props) {
  const { says, shared, hangs } = conflict;
  const tool = (id: string | null) => ({ ...toolQuery(id ?? ''), enabled: id !== null });
  const one = useQuery(tool(conflict.left.tool));
  const other = useQuery(tool(conflict.right.tool));
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <h3 ref={heading} tabIndex={-1} className={styles.heading}>
          {conflict.left.name === conflict.right.name
            ? `Are both “${conflict.left.name}” the same tool?`
            : `Are ${conflict.left.name} and ${conflict.right.name} the same tool?`}
        </h3>
        <p className={styles.left}>{count(left)} to review</p>
      </div>
      <p>
        {says} In common: <strong className={styles.shared}>{shared}</strong>
      </p>
      {hangs !== null && <p className={styles.left}>{whatHangs(hangs)}</p>}
      {one.isLoading || other.isLoading ? (
        <output className={styles.waiting} aria-label="Loading both" />
      ) : (
        <ConflictFacts conflict={conflict} one={one.data} other={other.data} />
      )}
      <div className={buttons.row}>
        <button type="button" className={buttons.main} disabled={busy} onClick={() => onDecide('join')}>
          Same tool
        </button>
        <button type="button" className={buttons.main} disabled={busy} onClick={() => onDecide('apart')}>
          Different tools
        </button>
        {onLater !== null && (
          <button type="button" className={buttons.quiet} disabled={busy} onClick={onLater}>
            Skip
          </button>
        )}
        {busy && <span className={styles.left}>Recounting …</span>}
      </div>
    </div>
  );
}
