import type { z } from 'zod';
import {
  type ToolAlone,
  tool as toolCall,
  type ToolCapabilities,
  toolCapabilities as toolCapabilitiesCall,
  tools as toolsCall,
} from '#contract/tool.ts';
import type { Database } from '../database/driver.ts';
import { countTools, readOffers, readTools, toolOrders } from '../queries/tools.ts';
import { ratingsOfTools } from '../queries/ratings.ts';
import { NotYet } from '../problems/problems.ts';
import { filtersOf } from '../search/facets.ts';
import { pageOf } from './cursor.ts';
import { knownFilters, refuseUnknownSource } from './known-filters.ts';
import { judgesOf } from './judges.ts';
import { missingTool } from './missing-tool.ts';
import { endpoint } from './endpoint.ts';

export const endpoints = [
  endpoint(toolsCall, tools),
  endpoint(toolCall, tool),
  endpoint(toolCapabilitiesCall, toolCapabilities),
];

/** @throws Moved for the id of a tool that was joined into another, NotFound naming what comes nearest, NotYet while it is imported */
export async function tool(db: Database, { id }: z.output<typeof toolCall.input>): Promise<ToolAlone> {
  const [[row], ratings] = await Promise.all([readTools(db, { ids: [id] }), ratingsOf(db, id)]);
  if (!row) throw await missingTool(db, id, toolCall.path);
  if (row.arriving) throw new NotYet(row.tool.name);
  return { ...row.tool, ratings };
}

/** Boards name their judge in their entries, or their source does. */
async function ratingsOf(db: Database, id: string): Promise<ToolAlone['ratings']> {
  const rows = await ratingsOfTools(db, { tools: [id] });
  const judgeOf = await judgesOf(
    db,
    rows.map(({ rating }) => rating.source),
  );
  return rows.map(({ rating }) => ({ ...rating, judge: rating.judge ?? judgeOf(rating.source).judge }));
}

/** @throws NotFound for a capability or a source that there is not */
export async function tools(db: Database, input: z.output<typeof toolsCall.input>) {
  const { sort, cursor: _, limit, ...asked } = input;
  const known = await knownFilters(db, asked);
  const filters = filtersOf(known);
  const { skip, next } = pageOf('tools', input);
  const { list, having } = toolOrders[sort];
  const [items, [count]] = await Promise.all([
    list(db, { ...filters, skip, limit }),
    countTools(db, { ...filters, having }),
  ]);
  const total = count?.total ?? 0;
  if (total === 0) await refuseUnknownSource(db, known);
  return { total, items, next: next(items.length, total) };
}

/** @throws Moved | NotFound as `tool` does */
export async function toolCapabilities(
  db: Database,
  { id }: z.output<typeof toolCapabilitiesCall.input>,
): Promise<ToolCapabilities> {
  const [[row], said] = await Promise.all([readTools(db, { ids: [id] }), readOffers(db, { id })]);
  if (!row) throw await missingTool(db, id, toolCapabilitiesCall.path);
  if (row.arriving) throw new NotYet(row.tool.name);
  return {
    tool: { id: row.tool.id, name: row.tool.name, type: row.tool.type },
    items: said.flatMap(({ about, ...offer }) => (about === null ? offer : [])),
    about: said.flatMap(({ about, ...offer }) => (about === null ? [] : { ...offer, about })),
    hidden: row.hidden,
    total: row.tool.capabilities.described + row.tool.capabilities.hidden,
  };
}
