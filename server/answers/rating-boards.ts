/** Boards as they are asked for, what is left out of the question chosen by evidence; and what the tools on them are called. */
import type { MatchKind } from '#contract/vocabulary.ts';
import { boardLabels } from '#contract/board-label.ts';
import type { RatingBoard } from '#contract/rating.ts';
import { toldApart } from '#contract/told-apart.ts';
import type { Database } from '../database/driver.ts';
import { NotFound } from '../problems/problems.ts';
import { readCapabilityNames } from '../queries/alternatives.ts';
import { metOnBoard, readTables, toolsOnBoard, type RatedTool } from '../queries/ratings.ts';
import { readAbout } from '../queries/sources.ts';
import { isStale } from './is-stale.ts';
import { byEvidence } from '../scoring/ratings/by-evidence.ts';
import { judgesOf } from './judges.ts';
import { byText } from '../scoring/ratings/board.ts';
import { refuseUnknownSource } from './known-filters.ts';

export type BoardRow = Awaited<ReturnType<typeof readTables>>[number];

export interface AskedBoard {
  /** Left out: whichever has most evidence. */
  readonly source?: string | undefined;
  readonly context?: string | undefined;
  readonly judge?: string | undefined;
  readonly kind?: MatchKind | undefined;
}

/** The board to begin with: the one with most evidence, as all lists of boards go; null where nothing is rated. */
export function openingBoard<One extends RatingBoard>(boards: readonly One[]): One | null {
  const [first] = boards.toSorted(byEvidence);
  return first === undefined || first.rated === 0 ? null : first;
}

/** @param rows all of the sources they are of: their labels tell these apart */
export async function boardsTold(db: Database, rows: readonly BoardRow[]): Promise<RatingBoard[]> {
  const now = new Date();
  const sources = rows.map(({ table }) => table.source);
  const [judgeOf, aboutOf] = await Promise.all([judgesOf(db, sources), aboutOfSources(db)]);
  const boards = rows.map(({ table: { id: _, table: __, judge, ...table }, title, ...dated }) => {
    const source = judgeOf(table.source);
    return {
      ...table,
      sourceTitle: title,
      snapshot: dated.snapshot,
      stale: isStale(dated, now),
      judge: judge ?? source.judge,
      judgeCompetes: source.judgeCompetes,
    };
  });
  const labels = boardLabels(boards, aboutOf);
  return boards.map((board, at) => ({ ...board, label: labels[at] ?? board.sourceTitle }));
}

/** The function that all entries of a source are about, by its name: the first that it names. */
async function aboutOfSources(db: Database): Promise<(source: string) => string | null> {
  const words = new Map(
    (await readAbout(db, { prefix: '' })).flatMap(({ source, about }) => {
      const all = about.find(({ contexts }) => contexts === undefined);
      return all === undefined ? [] : [[source, all.capability] as const];
    }),
  );
  const names = new Map(
    (await readCapabilityNames(db, { ids: [...words.values()] })).map(({ id, name }) => [id, name]),
  );
  return (source) => names.get(words.get(source) ?? '') ?? null;
}

/** What a board's statements go by. */
export function entriesOfBoard({ table: { source, kind, judge, context, part } }: BoardRow) {
  return { source, kind, judge, context, whole: part === 'whole', counted: part !== 'breakdown' };
}

/** What the first did against the second on a board; null where they never met. */
export async function metBetween(db: Database, row: BoardRow, first: string, second: string) {
  const refs = [`tool:${first}`, `tool:${second}`];
  const [met] = await metOnBoard(db, {
    ...entriesOfBoard(row),
    pair: refs.toSorted(byText).join('|'),
    first: `tool:${first}`,
  });
  return met !== undefined && met.wins + met.losses + met.ties > 0 ? met : null;
}

/** The board to begin with; null where nothing is rated. */
export async function openedWith(db: Database): Promise<{ row: BoardRow; board: RatingBoard } | null> {
  const rows = await readTables(db, { source: null });
  const boards = await boardsTold(db, rows);
  const opening = openingBoard(boards);
  const row = opening && rows[boards.indexOf(opening)];
  return opening && row ? { row, board: opening } : null;
}

/** @throws NotFound for a source, context or judge of which there is no board, naming those there are */
export async function askedBoard(
  db: Database,
  { source, context, judge, kind }: AskedBoard,
): Promise<{ row: BoardRow; board: RatingBoard }> {
  const rows = await readTables(db, { source: source ?? null });
  if (rows.length === 0) {
    if (source === undefined)
      throw new NotFound('rating', [], null, 'No source here has judged results of two tools.');
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
    `rating of "${source ?? 'any source'}" with this context, judge and kind`,
    all.map(({ board }) => ({
      ref: `source:${board.source}`,
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
