/** What boards are called where one is chosen. Pure. */
import type { RatingBoard } from '#contract/rating.ts';
import { matchesText } from '#contract/result-text.ts';
import { count, counted } from '../../../words/numbers.ts';

interface OfSource {
  readonly source: string;
  readonly title: string;
  readonly boards: readonly RatingBoard[];
}

/** Boards by their source, in the order in which the sources' first boards come; apart from them those on which nobody is rated. */
export function boardsBySource(boards: readonly RatingBoard[]): {
  readonly shown: readonly OfSource[];
  readonly rest: readonly RatingBoard[];
} {
  const rated = boards.filter((board) => board.rated > 0);
  const shown = [...new Set(rated.map(({ source }) => source))].map((source) => {
    const own = rated.filter((board) => board.source === source);
    return { source, title: own[0]?.sourceTitle ?? source, boards: own };
  });
  return { shown, rest: boards.filter((board) => board.rated === 0) };
}

/** `Overall`, or the task as its source calls it. */
export const taskOf = ({ context }: Pick<RatingBoard, 'context'>): string => context ?? 'overall';

/** `WildBench, overall: 146,829 comparisons, 54 rated`; what a whole already includes says so. */
export function optionText(board: RatingBoard): string {
  const { sourceTitle, matches, kind, rated, part, tools } = board;
  const many = rated > 0 ? `${count(rated)} rated` : `${counted(tools, 'tool')}, none rated`;
  const included = part === 'breakdown' ? ', included in overall' : '';
  return `${sourceTitle}, ${taskOf(board)}: ${matchesText(matches, [kind])}, ${many}${included}`;
}
