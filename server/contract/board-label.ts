/** What a board of results is called where one of many is chosen. Pure. */
import type { RatingBoard } from './rating.ts';

type Board = Pick<RatingBoard, 'source' | 'sourceTitle' | 'kind' | 'judge' | 'context' | 'part'>;

/** Words at the end of a source's title that say no more than that it holds results. */
const said = new Set(['results', 'pairwise', 'leaderboard', 'rankings']);

/** `WildBench` of "WildBench pairwise results", `MTEB` of "MTEB (English)", `SCALE` of "SCALE, SQL capability of …". */
export function shortTitle(title: string): string {
  const [head = ''] = title.split(/,|\s\(/);
  const words = head.trim().split(/\s+/);
  while (words.length > 1 && said.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  return words.join(' ') || title;
}

/**
 * `WildBench overall`, `WildBench: Coding & Debugging`, and `Text embeddings (MTEB)` where a source says what all of its
 * entries test. What would be one label for several boards of a source is followed by kind and judge.
 * @param boards all of the sources they are of
 * @param aboutOf the function that all entries of a source are about; null where they are of none, or of several
 * @returns a label for each, in their order; of the boards of one source no two are the same
 */
export function boardLabels(
  boards: readonly Board[],
  aboutOf: (source: string) => string | null,
): readonly string[] {
  const contexts = new Map<string, Set<string | null>>();
  for (const { source, context } of boards)
    contexts.set(source, (contexts.get(source) ?? new Set()).add(context));
  const short = boards.map((board) =>
    labelOf(board, aboutOf(board.source), contexts.get(board.source)?.size === 1),
  );
  const key = (at: number) => `${boards[at]?.source}\n${short[at]}`;
  const times = new Map<string, number>();
  short.forEach((_, at) => times.set(key(at), (times.get(key(at)) ?? 0) + 1));
  return boards.map(({ sourceTitle, context, kind, judge }, at) =>
    times.get(key(at)) === 1
      ? (short[at] ?? '')
      : `${shortTitle(sourceTitle)}: ${context ?? 'overall'} (${kind}, ${judge === null ? 'no judge named' : `by ${judge}`})`,
  );
}

/** @param alone the source has results of this one context only */
function labelOf({ sourceTitle, context, part }: Board, about: string | null, alone: boolean): string {
  const short = shortTitle(sourceTitle);
  const task = part === 'whole' || alone ? null : context;
  if (task !== null) return `${short}: ${task.replaceAll('_', ' ')}`;
  return about === null ? `${short} overall` : `${capital(about)} (${short})`;
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
