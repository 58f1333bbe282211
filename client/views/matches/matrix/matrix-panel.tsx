import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import type { RatingBoard } from '#contract/rating.ts';
import type { RatingMatrix } from '#contract/ratings.ts';
import { boardUrl, readBoardUrl } from '../../../addresses/board-url.ts';
import { entriesOf } from '../../../addresses/explore/entries-of.ts';
import { linkToNode } from '../../../addresses/url-state.ts';
import { ratingMatrixQuery } from '../../../api/rating-queries.ts';
import { EntriesLink } from '../../../evidence/entries-link.tsx';
import { openedHere } from '../../../ui/opened-here.ts';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { RowsWaiting } from '../../../ui/rows-waiting.tsx';
import { count, counted } from '../../../words/numbers.ts';
import { BoardShown } from '../boards/board-shown.tsx';
import { type Cell, cellText, resultsIn } from './matrix-cells.ts';
import { MatrixGrid } from './matrix-grid.tsx';
import styles from './matrix-panel.module.css';

/** Every two tools of one board, in the order of their ratings. */
export function MatrixPanel() {
  return <BoardShown>{(board) => <OfBoard board={board} />}</BoardShown>;
}

function OfBoard({ board }: { readonly board: RatingBoard }) {
  const { data, error, refetch } = useQuery(ratingMatrixQuery(board));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <RowsWaiting />;
  if (data.items.length < 2)
    return (
      <p className={styles.quiet}>
        Nobody can be rated on this board, so it has no order to draw; the tab Ratings says why.
      </p>
    );
  return (
    <Square
      key={[data.source, data.kind, data.judge, data.context, data.items.length].join('|')}
      matrix={data}
    />
  );
}

/** Where it begins: the strongest against the next. */
const firstCell: Cell = { row: 0, column: 1 };

function Square({ matrix }: { readonly matrix: RatingMatrix }) {
  const state = readBoardUrl(useSearch());
  const [, navigate] = useLocation();
  const [cell, setCell] = useState(firstCell);
  const { items, total, leftOut, pairs } = matrix;
  const resultsOf = useMemo(() => resultsIn(matrix), [matrix]);
  const results = resultsOf(cell);
  const refOf = (at: number) => `tool:${items[at]?.tool.id ?? ''}`;
  const openCell = (one: Cell) => {
    if (resultsOf(one) === null) return;
    const entries = entriesOf(refOf(one.row), { against: refOf(one.column) });
    navigate(boardUrl({ ...state, entries }), { state: openedHere });
  };
  const left = [
    leftOut.rated > 0 && `${count(leftOut.rated)} rated below the ${count(items.length)} strongest`,
    leftOut.unrated > 0 && `${count(leftOut.unrated)} that could not be rated`,
  ].filter((part) => part !== false);
  return (
    <div className={styles.matrix}>
      <div className={styles.about}>
        <p className={styles.sentence}>
          {results === null ? (
            cellText(matrix, cell, results)
          ) : (
            <EntriesLink
              address={{ withEntries: (entries) => boardUrl({ ...state, entries }) }}
              question={{ ref: refOf(cell.row), against: refOf(cell.column) }}
              label={`${cellText(matrix, cell, results)}, open the entries`}
            >
              {cellText(matrix, cell, results)}
            </EntriesLink>
          )}
        </p>
        <p className={styles.legend}>
          <span>
            <i data-of="wins" aria-hidden="true" /> row won more
          </span>
          <span>
            <i data-of="loses" aria-hidden="true" /> column won more
          </span>
          <span>
            <i data-of="none" aria-hidden="true" /> never met
          </span>
        </p>
      </div>
      <MatrixGrid
        matrix={matrix}
        results={resultsOf}
        cell={cell}
        onCell={setCell}
        onOpen={openCell}
        onTool={(at) => navigate(linkToNode(refOf(at)))}
      />
      <p className={styles.quiet}>
        {counted(items.length, 'tool')} of {count(total)} rated, the strongest first;{' '}
        {counted(pairs.length, 'pair')} of {count((items.length * (items.length - 1)) / 2)} met.
        {left.length > 0 && ` Left out: ${left.join(', ')}.`} Arrow keys move, Enter opens the entries.{' '}
        <Link href={boardUrl({ ...state, view: 'ratings' })}>Ratings of this board</Link>
      </p>
    </div>
  );
}
