import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import type { RatingBoard } from '#contract/rating.ts';
import { anyBoard } from '../../../addresses/board-asked.ts';
import { askedFor, boardMeant, boardUrl, readBoardUrl } from '../../../addresses/board-url.ts';
import { ledgerUrl } from '../../../addresses/ledger-url.ts';
import { ratingTablesQuery } from '../../../api/rating-queries.ts';
import { Field } from '../../../ui/field.tsx';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { RowsWaiting } from '../../../ui/rows-waiting.tsx';
import { boardsBySource, optionText } from './board-words.ts';
import { PairEntries } from './pair-entries.tsx';
import styles from './board-shown.module.css';

interface Props {
  /** What is shown of the board. */
  readonly children: (board: RatingBoard) => ReactNode;
}

/** A board chosen by the address, under the field that chooses another; with the entries that the address asks for. */
export function BoardShown({ children }: Props) {
  const state = readBoardUrl(useSearch());
  const [, navigate] = useLocation();
  const { data, error, refetch } = useQuery(ratingTablesQuery());
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <RowsWaiting />;
  const boards = data.items;
  const board = boardMeant(boards, state);
  const closed = { view: state.view, source: state.source, kind: state.kind, judge: state.judge };
  const { shown, rest } = boardsBySource(boards);
  const option = (one: RatingBoard) => (
    <option key={boards.indexOf(one)} value={boards.indexOf(one)}>
      {optionText(one)}
    </option>
  );
  return (
    <div className={styles.board}>
      <search className={styles.choose} aria-label="Board">
        <Field label="Board" hint="one source, judge and task; most evidence first">
          {(control) => (
            <select
              {...control}
              value={board === undefined ? '' : boards.indexOf(board)}
              onChange={({ target }) => {
                const next = boards[Number(target.value)];
                const asked = next === undefined || target.value === '' ? anyBoard : askedFor(boards, next);
                navigate(boardUrl({ view: state.view, ...asked }));
              }}
            >
              {board === undefined && <option value="">Choose …</option>}
              {shown.map(({ source, title, boards: own }) => (
                <optgroup key={source} label={title}>
                  {own.map(option)}
                </optgroup>
              ))}
              {rest.length > 0 && (
                <optgroup label={`Too few tools to rate (${rest.length})`}>{rest.map(option)}</optgroup>
              )}
            </select>
          )}
        </Field>
      </search>
      {board === undefined ? (
        <p className={styles.none}>
          {boards.length === 0
            ? 'No source here has judged results of two tools against each other, so nothing is rated.'
            : 'No board fits this address: nobody judged two tools against each other there.'}{' '}
          <Link href={ledgerUrl({ source: state.source })}>Open the ledger</Link>
        </p>
      ) : (
        children(board)
      )}
      {board !== undefined && state.entries !== null && (
        <PairEntries
          board={board}
          hasOtherJudges={boards.some(
            ({ source, kind, judge }) =>
              source === board.source && kind === board.kind && judge !== board.judge,
          )}
          question={state.entries}
          closed={boardUrl({ ...closed, context: state.context })}
        />
      )}
    </div>
  );
}
