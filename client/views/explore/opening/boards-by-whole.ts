/** Rated boards as choices: of each source its whole first, what it is made of below. Pure. */
import type { RatingBoard } from '#contract/rating.ts';

type Board = Pick<RatingBoard, 'source' | 'kind' | 'judge' | 'context' | 'part' | 'rated'>;

export interface BoardsOfWhole<One extends Board> {
  readonly whole: One;
  /** Contexts of the same source, judge and kind, in the order given. */
  readonly parts: readonly One[];
}

/**
 * Each rated board once: the board of all contexts of a source, judge and kind with those of its contexts, in the order in
 * which the first of them comes. Where there is no board of all contexts, that with most evidence stands for them.
 * @param boards those with most evidence first, as /api/ratings/tables has them
 */
export function boardsByWhole<One extends Board>(boards: readonly One[]): readonly BoardsOfWhole<One>[] {
  const groups = new Map<string, One[]>();
  for (const board of boards) {
    if (board.rated === 0) continue;
    const key = JSON.stringify([board.source, board.kind, board.judge]);
    groups.set(key, [...(groups.get(key) ?? []), board]);
  }
  return [...groups.values()].flatMap((own) => {
    const whole =
      own.find(({ part }) => part === 'whole') ?? own.find(({ context }) => context === null) ?? own[0];
    return whole === undefined ? [] : [{ whole, parts: own.filter((one) => one !== whole) }];
  });
}
