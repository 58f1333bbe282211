/**
 * The address of the two tabs of the matches screen that show one board of results, *Ratings* and *Matrix*, read and written.
 * Every key may be missing; the board is then the one with most evidence that fits the rest.
 *
 *   source    id of the source
 *   kind      of the entries
 *   judge     who judged, by name
 *   context   the task or setting, as its source calls it
 *   entries   the ledger entries that are open: `REF` or `REF~REF`
 *
 * What cannot be read is left out.
 */
import type { RatingBoard } from '#contract/rating.ts';
import { type EntriesOf, printEntries, readEntries } from './explore/entries-of.ts';
import { anyBoard, type BoardAsked, readBoardAsked } from './board-asked.ts';
import { matchesUrl, readMatchesUrl } from './matches-url.ts';

export interface BoardState extends BoardAsked {
  readonly view: 'ratings' | 'matrix';
  readonly entries: EntriesOf | null;
}

/** Reads a query string, with or without its question mark. */
export function readBoardUrl(search: string): BoardState {
  const query = new URLSearchParams(search);
  return {
    view: readMatchesUrl(search).view === 'matrix' ? 'matrix' : 'ratings',
    ...readBoardAsked({
      source: query.get('source'),
      kind: query.get('kind'),
      judge: query.get('judge'),
      context: query.get('context'),
    }),
    entries: readEntries(query.get('entries') ?? ''),
  };
}

/** The path and query that `readBoardUrl` reads back. */
export function boardUrl(state: Partial<BoardState>): string {
  const { view, source, kind, judge, context, entries } = {
    ...anyBoard,
    view: 'ratings' as const,
    entries: null,
    ...state,
  };
  return matchesUrl(
    { view, source },
    [
      kind !== null && `kind=${kind}`,
      judge !== null && `judge=${encodeURIComponent(judge)}`,
      context !== null && `context=${encodeURIComponent(context)}`,
      entries !== null && `entries=${printEntries(entries)}`,
    ].filter((part) => typeof part === 'string'),
  );
}

type Board = Pick<RatingBoard, 'source' | 'kind' | 'judge' | 'context'>;

/** The board that is meant: of those that fit the first, as the server takes it. @param boards those with most evidence first */
export const boardMeant = <One extends Board>(boards: readonly One[], asked: BoardAsked): One | undefined =>
  boards.find(
    (board) =>
      (asked.source === null || board.source === asked.source) &&
      (asked.kind === null || board.kind === asked.kind) &&
      (asked.judge === null || board.judge === asked.judge) &&
      (asked.context === null || board.context === asked.context),
  );

/** The shortest question by which a board is meant among all. */
export function askedFor<One extends Board>(
  boards: readonly One[],
  { source, kind, judge, context }: One,
): BoardAsked {
  const whole: BoardAsked = { source, kind, judge, context };
  const shorter = [
    { ...anyBoard, source },
    { ...anyBoard, source, context },
    { ...anyBoard, source, kind, context },
  ];
  const same = (other: One | undefined) =>
    other?.source === source && other.kind === kind && other.judge === judge && other.context === context;
  return shorter.find((asked) => same(boardMeant(boards, asked))) ?? whole;
}
