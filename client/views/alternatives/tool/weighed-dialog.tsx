import { useQueries } from '@tanstack/react-query';
import { OverPage } from '../../../ui/over-page.tsx';
import { toolQuery } from '../../../api/queries.ts';
import { EntriesList } from '../../../evidence/entries-list.tsx';
import { type EntriesOf, ledgerFilter } from '../../../addresses/explore/entries-of.ts';
import { useShown } from '../shown-context.ts';

/** The ledger entries behind how often two tools were compared. */
export function WeighedDialog({ question }: { readonly question: EntriesOf }) {
  const { to } = useShown();
  const ids = [question.ref, question.against]
    .filter((ref) => ref !== null)
    .map((ref) => ref.slice(ref.indexOf(':') + 1));
  const tools = useQueries({ queries: ids.map((id) => toolQuery(id)) });
  const names = ids.map((id, index) => tools[index]?.data?.name ?? id);
  return (
    <OverPage title={`Entries of ${names.join(' and ')}`} closed={to({ entries: null })}>
      <EntriesList filter={ledgerFilter(question)} />
    </OverPage>
  );
}
