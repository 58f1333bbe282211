import type { z } from 'zod';
import type {
  capability as capabilityCall,
  tool as toolCall,
  toolCapabilities as toolCapabilitiesCall,
  tools as toolsCall,
} from '#contract/calls.ts';
import type { Capability, Tool, ToolCapabilities } from '#contract/tool.ts';
import type { Database } from '../database/driver.ts';
import {
  countTools,
  readCapabilities,
  readOffers,
  readTools,
  toolsByMatches,
  toolsByName,
  toolsByPrice,
} from '../queries/tools.ts';
import { filtersOf } from '../search/facets.ts';
import { nextOffset, skipOf } from './cursor.ts';
import { notFound } from './near.ts';

/** @throws NotFound naming what comes nearest */
export async function tool(db: Database, { id }: z.output<typeof toolCall.input>): Promise<Tool> {
  const [row] = await readTools(db, { ids: [id] });
  if (!row) throw await notFound(db, 'tool', id);
  return row.tool;
}

const orders = { matches: toolsByMatches, name: toolsByName, price: toolsByPrice };

export async function tools(db: Database, input: z.output<typeof toolsCall.input>) {
  const filters = filtersOf(input);
  const skip = skipOf(input.cursor);
  const [items, [count]] = await Promise.all([
    orders[input.sort](db, { ...filters, skip, limit: input.limit }),
    countTools(db, { ...filters, priced: input.sort === 'price' }),
  ]);
  const total = count?.total ?? 0;
  return { total, items, next: nextOffset(skip, items.length, total) };
}

export async function toolCapabilities(
  db: Database,
  { id }: z.output<typeof toolCapabilitiesCall.input>,
): Promise<ToolCapabilities> {
  const [[row], items] = await Promise.all([readTools(db, { ids: [id] }), readOffers(db, { id })]);
  if (!row) throw await notFound(db, 'tool', id);
  return {
    tool: { id: row.tool.id, name: row.tool.name, type: row.tool.type },
    items,
    hidden: row.hidden,
    total: row.tool.capabilities.described + row.tool.capabilities.hidden,
  };
}

export async function capability(
  db: Database,
  { id }: z.output<typeof capabilityCall.input>,
): Promise<Capability> {
  const [found] = await readCapabilities(db, { ids: [id] });
  if (!found) throw await notFound(db, 'capability', id);
  return found;
}
