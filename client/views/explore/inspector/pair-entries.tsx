import { EntriesList } from '../../../evidence/entries-list.tsx';
import { entriesOf, ledgerFilter } from '../../../addresses/explore/entries-of.ts';
import panel from './panel.module.css';

/** The entries of a pair, all sources, with their sum. */
export function PairEntries({ first, second }: { first: string; second: string }) {
  return (
    <section className={panel.section} aria-label="Entries">
      <h3>Entries</h3>
      <div className={panel.entries}>
        <EntriesList filter={ledgerFilter(entriesOf(first, { against: second }))} />
      </div>
    </section>
  );
}
