import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Address } from '../addresses/compare-path.ts';
import { type EntriesOf, entriesOf } from '../addresses/explore/entries-of.ts';
import { openedHere } from '../ui/opened-here.ts';
import styles from './entries-link.module.css';

interface Props {
  readonly address: Pick<Address, 'withEntries'>;
  readonly question: Partial<EntriesOf> & { readonly ref: string };
  /** Says what opens, for people who hear the number without what stands round it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A number that opens the ledger entries behind it. */
export function EntriesLink({ address, question, label, children }: Props) {
  return (
    <Link
      href={address.withEntries(entriesOf(question.ref, question))}
      state={openedHere}
      className={styles.link}
      aria-label={label}
      aria-haspopup="dialog"
    >
      {children}
    </Link>
  );
}
