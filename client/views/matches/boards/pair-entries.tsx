import { useQueries } from '@tanstack/react-query';
import type { RatingBoard } from '#contract/rating.ts';
import { type EntriesOf, ledgerFilter } from '../../../addresses/explore/entries-of.ts';
import { type MatchFilter } from '../../../api/ledger-queries.ts';
import { toolQuery } from '../../../api/queries.ts';
import { EntriesList } from '../../../evidence/entries-list.tsx';
import { OverPage } from '../../../ui/over-page.tsx';
import { counted } from '../../../words/numbers.ts';

interface Props {
  readonly board: RatingBoard;
  /** Whether the source's entries of this kind have other judges, too. */
  readonly hasOtherJudges: boolean;
  readonly question: EntriesOf;
  /** The address without them. */
  readonly closed: string;
}

/** The entries of a board that are of a tool, or of two: those that its numbers are made of. */
export function PairEntries({ board, hasOtherJudges, question, closed }: Props) {
  const ids = [question.ref, question.against]
    .filter((ref) => ref !== null)
    .map((ref) => ref.slice(ref.indexOf(':') + 1));
  const tools = useQueries({ queries: ids.map((id) => toolQuery(id)) });
  const names = ids.map((id, index) => tools[index]?.data?.name ?? id);
  const unrated = board.tools - board.rated;
  return (
    <OverPage title={`Entries of ${names.join(' and ')}`} closed={closed}>
      {question.against === null && unrated > 0 && (
        <p>
          Those against the {counted(unrated, 'tool')} that {unrated === 1 ? 'is' : 'are'} not rated are in no
          rating.
        </p>
      )}
      <EntriesList
        filter={{
          ...ledgerFilter(question),
          ...filterOfBoard(board),
          ...(hasOtherJudges && board.judge !== null && { judge: board.judge }),
        }}
      />
    </OverPage>
  );
}

/** A whole is of every context; what it includes counts nowhere else. */
const filterOfBoard = ({ source, kind, context, part }: RatingBoard): MatchFilter => ({
  source,
  kind,
  state: 'live',
  counted: part === 'breakdown' ? 'no' : 'yes',
  ...(context !== null && { context }),
});
