/** What a tool can be replaced by: who keeps what it must, what is lost, and what that costs. */
import type { z } from 'zod';
import { switchPlan as call } from '#contract/alternative-calls.ts';
import type { StandIn } from '#contract/alternatives.ts';
import type { CoverageRow, SwitchPlan } from '#contract/coverage.ts';
import type { CapabilityName } from '#contract/tool.ts';
import type { Database } from '../database/driver.ts';
import { pricesOfTools } from '../queries/coverage.ts';
import { offersAmong } from '../queries/graph.ts';
import { besideCapabilities } from '../queries/similar.ts';
import { readSummaries } from '../queries/tools.ts';
import { standIns } from '../scoring/stand-ins.ts';
import { monthlyPrice, priceOrder, type Usage } from '../scoring/monthly-price.ts';
import { askedTool } from './alternatives-asked.ts';
import { cover, readRows, usageOf } from './coverage.ts';
import { missingTool } from './missing-tool.ts';
import { namedCapabilities } from './named-capabilities.ts';

/** Of a tool that can do more, the rarest are kept: what others lack is what a switch is decided by. */
const mostKept = 20;
/** Of tools that keep as much of the must-haves, so many of the most matched are held against all the rest. */
const mostWeighed = 50;
/** Lost capabilities for which what is near in meaning is looked up, the rarest first. */
const mostStoodIn = 100;
/** Tools whose prices are read at once. */
const batch = 500;

/** @throws Moved for a tool that was joined into another, NotFound for a tool or a must-have nobody has, naming what comes nearest */
export async function switchPlan(
  db: Database,
  { id, must: asked, ...input }: z.output<typeof call.input>,
): Promise<SwitchPlan> {
  const [tool] = await readSummaries(db, { ids: [id] });
  if (!tool) throw await missingTool(db, id, call.path);
  const { capabilities: all, capabilitiesFrom } = await askedTool(db, tool);
  const capabilities = all.toSorted((a, b) => a.tools - b.tools || (a.id < b.id ? -1 : 1));
  const must = asked ? await namedCapabilities(db, asked) : capabilities.slice(0, mostKept);
  const usage = usageOf(input);
  const { coverage, most } = await cover(db, must, { ...input, except: id, usage });
  const [cheapest, today, kept] = await Promise.all([
    usage === null || most.covered < must.length ? null : cheapestOf(db, most.ids, usage),
    usage === null ? null : pricesOfTools(db, { ids: [id] }),
    readRows(db, most.ids.slice(0, mostWeighed), capabilities, usage),
  ]);
  const [keepsMost] = kept.toSorted((a, b) => b.covered - a.covered || costOf(a) - costOf(b));
  const keeps = new Set(
    keepsMost?.cells.flatMap((cell) => (cell.sources.length > 0 ? [cell.capability] : [])),
  );
  const lost = keepsMost === undefined ? capabilities : capabilities.filter((one) => !keeps.has(one.id));
  const told = new Set([keepsMost?.tool.id, cheapest].filter((one) => one != null));
  const [rows, near] = await Promise.all([
    readRows(db, [...told], must, usage),
    keepsMost === undefined ? [] : nearOf(db, keepsMost.tool.id, lost),
  ]);
  const rowOf = (one: string | null | undefined) => rows.find(({ tool: { id } }) => id === one) ?? null;
  return {
    tool,
    must,
    capabilities,
    capabilitiesFrom,
    coverage,
    best: rowOf(keepsMost?.tool.id),
    lost,
    near,
    cheapest: rowOf(cheapest),
    today: usage === null ? null : monthlyPrice(today?.[0]?.prices ?? [], usage),
    usage,
  };
}

/** What the tool offers that is near in meaning to what would be lost. */
async function nearOf(db: Database, tool: string, lost: readonly CapabilityName[]): Promise<StandIn[]> {
  const ids = lost.slice(0, mostStoodIn).map(({ id }) => id);
  const beside = await besideCapabilities(db, { ids });
  const others = [...new Set(beside.map(({ other }) => other))];
  const offers = others.length === 0 ? [] : await offersAmong(db, { tools: [tool], capabilities: others });
  const offered = new Set(offers.map(({ capability }) => capability));
  return standIns(ids, (id) => offered.has(id), beside);
}

/** Of tools that keep as much, the cheaper is before; one of which no price is known comes last. */
const costOf = ({ monthly }: CoverageRow): number =>
  monthly === null ? Number.MAX_VALUE : Math.min(priceOrder(monthly), Number.MAX_VALUE);

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
