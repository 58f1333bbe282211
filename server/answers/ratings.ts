/** Rating tables as they are asked for: what is stored, with what its tools and its source say today. */
import type { z } from 'zod';
import {
  ratings as call,
  type Ratings,
  ratingTables as tablesCall,
  type RatingTables,
} from '#contract/ratings.ts';
import { hasEnded } from '#contract/vocabulary.ts';
import type { Database } from '../database/driver.ts';
import { readTables } from '../queries/ratings.ts';
import { closestOf, surprisesOf, vendorsOf } from '../scoring/ratings/board-facts.ts';
import { fragilityText, method } from '../scoring/ratings/board-words.ts';
import { byEvidence } from '../scoring/ratings/by-evidence.ts';
import { checkText, toolChecks, unratedText } from '../scoring/ratings/check-words.ts';
import { entryCheckIds, type EntryCheck } from '../scoring/ratings/checks.ts';
import { pageOf } from './cursor.ts';
import { endpoint } from './endpoint.ts';
import { refuseUnknownSource } from './known-filters.ts';
import { type BoardRow, boardsTold } from './rating-boards.ts';
import { ratingTold, readBoard } from './rating-read.ts';

export const endpoints = [endpoint(call, ratings), endpoint(tablesCall, ratingTables)];

/** @throws NotFound for a source that there is not */
export async function ratingTables(
  db: Database,
  { source }: z.output<typeof tablesCall.input>,
): Promise<RatingTables> {
  const rows = await readTables(db, { source: source ?? null });
  if (rows.length === 0 && source !== undefined) await refuseUnknownSource(db, { source: [source] });
  const items = (await boardsTold(db, rows)).sort(byEvidence);
  return { total: items.length, items, next: null };
}

/** @throws NotFound for a source, context or judge of which there is no board, naming those there are */
export async function ratings(db: Database, input: z.output<typeof call.input>): Promise<Ratings> {
  const { row, board, placed, nameOf, told } = await readBoard(db, input);
  const { table } = row.table;
  const vendors = vendorsOf(placed);
  const { skip, next: nextPage } = pageOf('ratings', input);
  const items = placed.slice(skip, skip + input.limit).map(ratingTold);
  return {
    ...board,
    ...told,
    method: { ...method, ties: table.ties },
    total: placed.length,
    items,
    next: nextPage(items.length, placed.length),
    unrated: table.unrated.map(({ tool, ...rest }) => ({
      tool: nameOf(tool),
      ...rest,
      text: unratedText(rest.reason),
    })),
    checks: [
      ...table.checks.flatMap(({ id, tools, ...check }) => {
        const checkId = entryCheckIds.find((one) => one === id);
        if (checkId === undefined) return [];
        const about = tools.map(nameOf);
        const of: EntryCheck = { id: checkId, ...check, tools };
        return [
          {
            ...of,
            tools: about,
            text: checkText(
              of,
              about.map(({ name }) => name),
            ),
          },
        ];
      }),
      ...(placed.length === 0
        ? []
        : toolChecks({
            ...board,
            vendors,
            ended: placed.filter(({ tool }) => hasEnded(tool.status)).map(({ tool }) => nameOf(tool.id)),
          })),
    ],
    fragility: fragilityTold(table.fragility, nameOf),
    closest: closestOf(placed, table.ties),
    surprises: surprisesOf(placed),
    vendors,
  };
}

function fragilityTold(
  of: BoardRow['table']['table']['fragility'],
  nameOf: (id: string) => { id: string; name: string },
): Ratings['fragility'] {
  if (of === null) return null;
  const { matches, entries: number, removed } = of;
  const first = nameOf(of.first);
  const successor = of.successor === null ? null : nameOf(of.successor);
  return {
    first,
    // oxlint-disable-next-line unicorn/no-thenable -- the API's word; it is no function
    then: successor,
    count: number,
    matches,
    text: fragilityText(first.name, successor?.name ?? null, number, matches),
    entries: removed.flatMap(({ ids, entries: _, ...group }) => {
      const told = { ...group, first: nameOf(group.first), second: nameOf(group.second) };
      return ids.map((id) => ({ id, ...told, matches: group.wins + group.losses + group.ties }));
    }),
  };
}
