import type { z } from 'zod';
import { openAlternatives as call, type OpenAlternatives } from '#contract/open-alternatives.ts';
import { toldApart } from '#contract/told-apart.ts';
import type { Database } from '../database/driver.ts';
import { listingsOfLists, listedTools } from '../queries/alternatives.ts';
import { onTwoSides } from '../scoring/open-alternatives.ts';
import { pageOf } from './cursor.ts';
import { endpoint } from './endpoint.ts';
import { refuseUnknownSource } from './known-filters.ts';

export const endpoints = [endpoint(call, openAlternatives)];

/** @throws NotFound for a source that there is not */
export async function openAlternatives(
  db: Database,
  input: z.output<typeof call.input>,
): Promise<OpenAlternatives> {
  if (input.source !== undefined) await refuseUnknownSource(db, { source: [input.source] });
  const listed = await listingsOfLists(db, { source: input.source ?? null });
  const ids = new Set(listed.flatMap(({ first, second }) => [first, second]));
  const tools = await listedTools(db, { ids: [...ids] });
  const nameOf = toldApart(tools);
  const known = new Map(tools.map((tool) => [tool.id, { ...tool, name: nameOf(tool) }]));
  const { items, pairs } = onTwoSides(listed, known);
  const { skip, next } = pageOf(call.id, input);
  const shown = items.slice(skip, skip + input.limit);
  return { total: items.length, items: shown, next: next(shown.length, items.length), pairs };
}
