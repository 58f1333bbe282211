/** What leads a search that asks for the best at something that a board of ratings tests: its first classes, in its order. */
import type { BoardAnswer, SearchHit } from '#contract/search.ts';
import { judgeText } from '#contract/result-text.ts';
import type { Database } from '../database/driver.ts';
import { functionsOfTerms, readRatings, readTables, typesRated } from '../queries/ratings.ts';
import { findByIds } from '../queries/search.ts';
import { readAbout } from '../queries/sources.ts';
import { classText, leadersText } from '../scoring/ratings/board-words.ts';
import { bestAt, functionMeant } from '../search/best-asked.ts';
import { boardMeant } from '../search/board-meant.ts';
import type { Filters } from '../search/facets.ts';
import { hitOf } from '../search/rank-hits.ts';
import { standingOf, type Preference } from '../search/wishes.ts';
import { patternsOf } from './entries-about.ts';
import { boardsTold } from './rating-boards.ts';

/** So many classes lead that at least three tools do, and never more than ten tools. */
const [minLeading, maxLeading] = [3, 10];

export interface BestAsked {
  /** As it is searched. */
  readonly text: string;
  /** The same without the words that name a type. */
  readonly need: string;
  /** The types that it asks for; null for any. */
  readonly types: ReadonlySet<string> | null;
  /** Id of the function that all of it is nearest to; null for none. */
  readonly nearest: string | null;
  readonly filters: Filters;
  /** Only what is known to be so leads. */
  readonly wishes: readonly Preference[];
}

export interface Best {
  readonly board: BoardAnswer;
  readonly hits: SearchHit[];
}

/** Null where no best is asked for, or no board tests it. */
export async function bestOfBoard(
  db: Database,
  { text, need, types, nearest, filters, wishes }: BestAsked,
): Promise<Best | null> {
  // "Open source" is a wish, and no part of what the best is asked for at.
  const withoutWishes = (of: string) => wishes.reduce((left, { from }) => left.replace(from, ' '), of);
  const [whole, asked] = [bestAt(withoutWishes(text)), bestAt(withoutWishes(need))];
  if (whole === null || asked === null) return null;
  const declared = await readAbout(db, { prefix: '' });
  const meanings = await functionsOfTerms(db, {
    terms: [...new Set(declared.flatMap(({ about }) => about.map(({ capability }) => capability)))],
  });
  const functions = new Map(meanings.map(({ capability }) => [capability.id, capability]));
  const meant = functionMeant([whole, asked], [...functions.values()], nearest);
  const rows = (await Promise.all(declared.map(({ source }) => readTables(db, { source })))).flat();
  const counted = await typesRated(db, { tables: rows.map(({ table }) => table.id) });
  const told = await boardsTold(db, rows);
  const boards = rows.flatMap(({ table: { id, source, context } }, i) => {
    const board = told[i];
    if (board === undefined) return [];
    const about = declared.find((one) => one.source === source)?.about ?? [];
    const fits = (contexts: string[] | null) =>
      contexts === null || contexts.some((one) => context !== null && new RegExp(`^${one}$`).test(context));
    return [
      {
        ...board,
        id,
        about: new Set(
          meanings
            .filter(({ term }) => about.some((one) => one.capability === term && fits(patternsOf([one]))))
            .map(({ capability }) => capability.id),
        ),
        types: new Map(counted.filter(({ table }) => table === id).map(({ type, tools }) => [type, tools])),
      },
    ];
  });
  const board = boardMeant(boards, { asked, functionId: meant?.id ?? null, types });
  if (board === null) return null;
  const rated = await readRatings(db, { table: board.id });
  const found = await findByIds(db, { ids: rated.map(({ tool }) => tool), vector: null, ...filters });
  const hitsById = new Map(
    found
      .filter((hit) => (types === null || types.has(hit.type)) && standingOf(wishes, hit) === 'met')
      .map((hit) => [hit.id, hit]),
  );
  const fit = rated.filter(({ tool }) => hitsById.has(tool));
  const last = fit[minLeading - 1]?.class ?? Infinity;
  const judged = judgeText(board);
  const hits = fit
    .filter((one) => one.class <= last)
    .slice(0, maxLeading)
    .flatMap(({ tool, share, ...one }) => {
      const hit = hitsById.get(tool);
      const why = { words: [], fields: [], meaning: null, text: classText(board, one, judged) };
      return hit ? [hitOf(hit, share, why)] : [];
    });
  if (hits.length === 0) return null;
  const { source, sourceTitle, snapshot, kind, judge, judgeCompetes, context, part } = board;
  const about = meant !== null && board.about.has(meant.id) ? { id: meant.id, name: meant.name } : null;
  return {
    board: {
      source,
      sourceTitle,
      snapshot,
      kind,
      judge,
      judgeCompetes,
      context,
      part,
      function: about,
      text: leadersText(board, { judged, about: about?.name ?? null, leading: hits.length }),
    },
    hits,
  };
}
