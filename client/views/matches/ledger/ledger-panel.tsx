import { useLocation, useSearch } from 'wouter';
import { filterOf, type LedgerState, ledgerUrl, readLedgerUrl } from '../../../addresses/ledger-url.ts';
import { LedgerFile } from './ledger-file.tsx';
import { LedgerFilters } from './ledger-filters.tsx';
import { LedgerList } from './ledger-list.tsx';
import { LedgerSums } from './ledger-sums.tsx';
import styles from './ledger-panel.module.css';

/** Every entry: filters, what fits added up, and the entries themselves; all of it is in the address. */
export function LedgerPanel() {
  const state = readLedgerUrl(useSearch());
  const [, navigate] = useLocation();
  const go = (change: Partial<LedgerState>) => navigate(ledgerUrl({ ...state, ...change }));
  const filter = filterOf(state);
  return (
    <div className={styles.ledger}>
      <LedgerFilters state={state} go={go} />
      <div className={styles.found}>
        <LedgerSums state={state} />
        <LedgerFile filter={filter} />
      </div>
      {/* Another question begins at its first entry. */}
      <LedgerList key={ledgerUrl(state)} filter={filter} />
    </div>
  );
}
