import { useQuery } from '@tanstack/react-query';
import type { RatingBoard } from '#contract/rating.ts';
import { ratingTablesQuery } from '../../../api/rating-queries.ts';
import { type ExploreState, opening } from '../../../addresses/url-state.ts';
import type { Go } from '../../../explore/use-explore-state.ts';
import { StepLink } from '../../../explore/step-link.tsx';
import { count } from '../../../words/numbers.ts';
import { boardsByWhole } from './boards-by-whole.ts';
import { boardOfLens, openedBy } from './lens-of.ts';
import styles from './lens-choice.module.css';

interface Props {
  readonly state: ExploreState;
  readonly go: Go;
}

/** Boards that stand as tabs; all others are one step further. */
const maxTabs = 4;
const mostCompared = 'most-compared';

/**
 * Whose results the opening ranks by: the boards with most evidence as links in a row, where there is room, and all of them
 * in a list. Nothing where nothing is rated.
 */
export function LensChoice({ state, go }: Props) {
  const { data, isError } = useQuery(ratingTablesQuery());
  // As high as what comes: the map beneath is laid out for the room it finds.
  if (isError) return null;
  if (!data) return <div className={styles.waiting} />;
  const boards = data.items.filter(({ rated }) => rated > 0);
  if (boards.length === 0) return null;
  const chosen = boardOfLens(boards, state.lens);
  const groups = boardsByWhole(boards);
  const tabs = groups.slice(0, maxTabs).map(({ whole }) => whole);
  const byMatches = { ...opening, lens: mostCompared, with: state.with, panel: state.panel } as const;
  const option = (board: RatingBoard) => (
    <option key={boards.indexOf(board)} value={boards.indexOf(board)}>
      {board.label}
      {board.part === 'breakdown' ? ' (included in overall)' : ''}
    </option>
  );
  return (
    <nav className={styles.lenses} aria-label="Ranking shown">
      <ul className={styles.tabs}>
        {tabs.map((board) => (
          <li key={boards.indexOf(board)}>
            <StepLink
              to={openedBy(state, boards, board)}
              className={styles.tab}
              current={board === chosen}
              title={`${count(board.rated)} rated, ${board.sourceTitle}, ${board.snapshot ?? 'no date given'}`}
            >
              {board.label}
            </StepLink>
          </li>
        ))}
      </ul>
      <label className={styles.all}>
        <span className={styles.name}>All {count(boards.length)} rankings</span>
        <select
          aria-label={`All ${count(boards.length)} rankings`}
          value={state.lens === mostCompared ? mostCompared : chosen ? boards.indexOf(chosen) : ''}
          onChange={({ target }) => {
            const board = boards[Number(target.value)];
            if (target.value === mostCompared) go(byMatches);
            else if (board !== undefined && target.value !== '') go(openedBy(state, boards, board));
          }}
        >
          {chosen === undefined && state.lens !== mostCompared && <option value="">Choose …</option>}
          {groups.map(({ whole, parts }) =>
            parts.length === 0 ? (
              option(whole)
            ) : (
              <optgroup key={boards.indexOf(whole)} label={whole.sourceTitle}>
                {[whole, ...parts].map(option)}
              </optgroup>
            ),
          )}
          <option value={mostCompared}>Most compared, by anybody</option>
        </select>
      </label>
    </nav>
  );
}
