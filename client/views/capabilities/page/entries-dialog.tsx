import { useQuery } from '@tanstack/react-query';
import { OverPage } from '../../../components/over-page.tsx';
import { toolQuery } from '../../../queries.ts';
import { EntriesList } from '../../compare/entries-list.tsx';
import type { EntriesOf } from '../../../explore/address/entries-of.ts';
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
      <EntriesList question={question} />
    </OverPage>
  );
}
