/** A board read whole: what is stored of it, with what its tools are called today, and what is said of it in sentences. */
import type { Ratings } from '#contract/ratings.ts';
import type { RatingBoard } from '#contract/rating.ts';
import type { Database } from '../database/driver.ts';
import { readRatings, type RatedTool, type StoredRating } from '../queries/ratings.ts';
import { headline, separatedText } from '../scoring/ratings/board-words.ts';
import { askedBoard, type AskedBoard, type BoardRow, metBetween, toolsTold } from './rating-boards.ts';

export type PlacedTool = Omit<StoredRating, 'tool'> & { readonly tool: RatedTool };

export interface BoardRead {
  readonly row: BoardRow;
  readonly board: RatingBoard;
  /** The strongest first, whole. */
  readonly placed: readonly PlacedTool[];
  readonly nameOf: (id: string) => { readonly id: string; readonly name: string };
  readonly told: Pick<Ratings, 'headline' | 'reference' | 'separated'>;
}

/** @throws NotFound for a source, context or judge of which there is no board, naming those there are */
export async function readBoard(db: Database, input: AskedBoard): Promise<BoardRead> {
  const { row, board } = await askedBoard(db, input);
  const { table } = row.table;
  const stored = await readRatings(db, { table: row.table.id });
  const known = await toolsTold(db, [
    ...stored.map(({ tool }) => tool),
    ...table.unrated.map(({ tool }) => tool),
  ]);
  const nameOf = (id: string) => ({ id, name: known.get(id)?.name ?? id });
  const placed = stored.flatMap(({ tool: id, ...rest }) => {
    const tool = known.get(id);
    return tool === undefined ? [] : [{ tool, ...rest }];
  });
  const reference = table.reference === null ? null : nameOf(table.reference);
  const last = placed.at(-1);
  const lastMet =
    last === undefined || reference === null ? null : await metBetween(db, row, last.tool.id, reference.id);
  const { next } = table.separation;
  const separated = {
    ...table.separation,
    next: next && { above: nameOf(next.above), below: nameOf(next.below), matches: next.matches },
  };
  return {
    row,
    board,
    placed,
    nameOf,
    told: {
      headline: headline({ ...board, rated: placed, reference, lastMet }),
      reference,
      separated: { ...separated, text: separatedText(separated) },
    },
  };
}

/** As answers have it. */
export function ratingTold({
  tool: { id, name, type, vendor },
  toNext: _,
  position: __,
  ...rest
}: PlacedTool): Ratings['items'][number] {
  return { tool: { id, name, type, vendor }, ...rest };
}
