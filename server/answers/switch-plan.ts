/** What a tool can be replaced by: who keeps what it must, what is lost, and what that costs. */
import type { z } from 'zod';
import { switchPlan as call } from '#contract/alternative-calls.ts';
import type { SwitchPlan } from '#contract/coverage.ts';
import type { CapabilityName } from '#contract/tool.ts';
import type { Database } from '../database/driver.ts';
import { pricesOfTools } from '../queries/coverage.ts';
import { offeredByTool } from '../queries/graph.ts';
import { readSummaries } from '../queries/tools.ts';
import { monthlyPrice, priceOrder, type Usage } from '../scoring/monthly-price.ts';
import { capabilityNames, cover, readRows, usageOf } from './coverage.ts';
import { missingTool } from './missing-tool.ts';

/** Of a tool that can do more, the rarest are kept: what others lack is what a switch is decided by. */
const mostKept = 20;
/** Offers read of one tool. */
const offersDeep = 2_000;
/** Tools whose prices are read at once. */
const batch = 500;

/** @throws Moved for a tool that was joined into another, NotFound for a tool or a must-have nobody has, naming what comes nearest */
export async function switchPlan(
  db: Database,
  { id, must: asked, ...input }: z.output<typeof call.input>,
): Promise<SwitchPlan> {
  const [tool] = await readSummaries(db, { ids: [id] });
  if (!tool) throw await missingTool(db, id, call.path);
  const capabilities = await capabilitiesOf(db, id);
  const must = asked ? await capabilityNames(db, asked) : capabilities.slice(0, mostKept);
  const usage = usageOf(input);
  const { coverage, most, whole } = await cover(db, must, { ...input, except: id, usage });
  const [best = null] = most === null ? [] : await readRows(db, [most], must, usage);
  const [cheapest, today, kept] = await Promise.all([
    usage === null ? null : cheapestOf(db, whole, usage),
    usage === null ? null : pricesOfTools(db, { ids: [id] }),
    best === null ? [] : readRows(db, [best.tool.id], capabilities, null),
  ]);
  const keeps = new Set(
    kept.flatMap(({ cells }) => cells.flatMap((cell) => (cell.sources.length > 0 ? [cell.capability] : []))),
  );
  const [cheapestRow] = cheapest === null ? [] : await readRows(db, [cheapest], must, usage);
  return {
    tool,
    must,
    capabilities,
    coverage,
    best,
    lost: best === null ? capabilities : capabilities.filter((one) => !keeps.has(one.id)),
    cheapest: cheapestRow ?? null,
    today: usage === null ? null : monthlyPrice(today?.[0]?.prices ?? [], usage),
    usage,
  };
}

/** All that a tool offers, rare first. */
async function capabilitiesOf(db: Database, tool: string): Promise<CapabilityName[]> {
  const offers = await offeredByTool(db, { tool, source: null, type: null, depth: offersDeep });
  const ids = [...new Set(offers.map(({ ref }) => ref.slice('capability:'.length)))];
  const names = await capabilityNames(db, ids);
  return names.sort((a, b) => a.tools - b.tools || (a.id < b.id ? -1 : 1));
}

/** Of equal ones the first; null when the price of none is known. */
async function cheapestOf(db: Database, ids: readonly string[], usage: Usage): Promise<string | null> {
  const orders = new Map<string, number>();
  for (let at = 0; at < ids.length; at += batch) {
    for (const { tool, prices } of await pricesOfTools(db, { ids: ids.slice(at, at + batch) })) {
      const monthly = monthlyPrice(prices, usage);
      if (monthly !== null) orders.set(tool, priceOrder(monthly));
    }
  }
  let cheapest: { id: string; order: number } | null = null;
  for (const id of ids) {
    const order = orders.get(id);
    if (order !== undefined && (cheapest === null || order < cheapest.order)) cheapest = { id, order };
  }
  return cheapest?.id ?? null;
}
