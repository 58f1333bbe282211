/** Boards as they are asked for, what is left out of the question chosen by evidence; and what the tools on them are called. */
import type { MatchKind } from '#contract/vocabulary.ts';
import type { RatingBoard } from '#contract/rating.ts';
import { toldApart } from '#contract/told-apart.ts';
import type { Database } from '../database/driver.ts';
import { NotFound } from '../problems/problems.ts';
import { readTables, toolsOnBoard, type RatedTool } from '../queries/ratings.ts';
import { judgesOf } from './judges.ts';
import { refuseUnknownSource } from './known-filters.ts';

export type BoardRow = Awaited<ReturnType<typeof readTables>>[number];

export interface AskedBoard {
  readonly source: string;
  readonly context?: string | undefined;
  readonly judge?: string | undefined;
  readonly kind?: MatchKind | undefined;
}

/** What is rated before what is not, what a whole includes last, then the most judged matches, a whole before a part that is all of it. */
export const byEvidence = (a: RatingBoard, b: RatingBoard): number =>
  Number(a.rated === 0) - Number(b.rated === 0) ||
  Number(a.part === 'breakdown') - Number(b.part === 'breakdown') ||
  b.matches - a.matches ||
  Number(b.part === 'whole') - Number(a.part === 'whole');

export async function boardsTold(db: Database, rows: readonly BoardRow[]): Promise<RatingBoard[]> {
  const judgeOf = await judgesOf(
    db,
    rows.map(({ table }) => table.source),
  );
  return rows.map(({ table: { id: _, table: __, judge, ...table }, title, snapshot }) => {
    const source = judgeOf(table.source);
    return {
      ...table,
      sourceTitle: title,
      snapshot,
      judge: judge ?? source.judge,
      judgeCompetes: source.judgeCompetes,
    };
  });
}

/** @throws NotFound for a source, context or judge of which there is no board, naming those there are */
export async function askedBoard(
  db: Database,
  { source, context, judge, kind }: AskedBoard,
): Promise<{ row: BoardRow; board: RatingBoard }> {
  const rows = await readTables(db, { source });
  if (rows.length === 0) {
    await refuseUnknownSource(db, { source: [source] });
    throw new NotFound(
      `rating of "${source}"`,
      [],
      null,
      'Nobody judged two of its tools against each other. GET /api/ratings/tables lists what is rated.',
    );
  }
  const boards = await boardsTold(db, rows);
  const all = rows.flatMap((row, i) => {
    const board = boards[i];
    return board === undefined ? [] : [{ row, board }];
  });
  const [found] = all
    .filter(
      ({ board }) =>
        (context === undefined || board.context === context) &&
        (judge === undefined || board.judge === judge) &&
        (kind === undefined || board.kind === kind),
    )
    .sort((a, b) => byEvidence(a.board, b.board));
  if (found !== undefined) return found;
  throw new NotFound(
    `rating of "${source}" with this context, judge and kind`,
    all.map(({ board }) => ({
      ref: `source:${source}`,
      name: [board.context ?? 'no context', board.judge, board.kind].filter(Boolean).join(', '),
    })),
  );
}

/** Each called so that no two on the board read alike. */
export async function toolsTold(db: Database, ids: readonly string[]): Promise<Map<string, RatedTool>> {
  const tools = await toolsOnBoard(db, { ids: [...ids] });
  const nameOf = toldApart(tools);
  return new Map(tools.map((tool) => [tool.id, { ...tool, name: nameOf(tool) }]));
}
