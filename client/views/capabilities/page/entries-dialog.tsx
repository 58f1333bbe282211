import { useQuery } from '@tanstack/react-query';
import { OverPage } from '../../../ui/over-page.tsx';
import { toolQuery } from '../../../api/queries.ts';
import { EntriesList } from '../../../evidence/entries-list.tsx';
import { type EntriesOf, ledgerFilter } from '../../../addresses/explore/entries-of.ts';
import { entriesTitle } from './entries-title.ts';

interface Props {
  readonly question: EntriesOf;
  /** Name of the page's capability. */
  readonly capability: string;
  /** Address without the dialog. */
  readonly closed: string;
}

/** The entries behind a figure of the page, under a title that says whose they are. */
export function EntriesDialog({ question, capability, closed }: Props) {
  const tool = question.ref.startsWith('tool:') ? question.ref.slice('tool:'.length) : null;
  const { data } = useQuery({ ...toolQuery(tool ?? ''), enabled: tool !== null });
  const name = tool === null ? null : (data?.name ?? tool);
  return (
    <OverPage title={entriesTitle(question, capability, name)} closed={closed}>
      <EntriesList filter={ledgerFilter(question)} />
    </OverPage>
  );
}
