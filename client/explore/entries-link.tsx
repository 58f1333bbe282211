import { useExplore } from './explore-context.ts';
import { openEntries } from './moves.ts';
import { count } from '../words/numbers.ts';
import type { EntriesOf } from '../addresses/url-state.ts';
import { StepLink } from './step-link.tsx';
import styles from './entries-link.module.css';

interface Props {
  readonly value: number;
  /** What stands there instead of the bare number. */
  readonly text?: string;
  readonly entries: EntriesOf;
  /** What the number counts, for the title and for those who only hear it. */
  readonly label: string;
}

/** A number that opens the ledger entries behind it: underlined, as all such numbers are. Behind a 0 there are none. */
export function EntriesLink({ value, text = count(value), entries, label }: Props) {
  const { state } = useExplore();
  if (value === 0) return <span className={styles.none}>0</span>;
  return (
    <StepLink
      to={openEntries(state, entries)}
      className={styles.number}
      title={`Open ${label}`}
      label={`${text}, open ${label}`}
    >
      {text}
    </StepLink>
  );
}
