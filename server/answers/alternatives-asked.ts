/** The tool whose alternatives are asked: what it can do, what it is called, and whom lists name beside it. */
import type { CapabilityName, ToolSummary } from '#contract/tool.ts';
import type { Known } from '#contract/alternatives.ts';
import type { Database } from '../database/driver.ts';
import { listedBeside, readCandidates, readCapabilityNames } from '../queries/alternatives.ts';
import { offeredByTool, readTotals } from '../queries/graph.ts';
import { besideCapabilities } from '../queries/similar.ts';
import type { Beside } from '../scoring/stand-ins.ts';
import { deniedOf } from '../queries/corrections.ts';
import { generallyOffered, isFunction, knownBy } from '../scoring/general-knowledge.ts';
import type { Thing } from '../scoring/alternatives/same-thing.ts';
import { generalKnowledge, properties } from './general-knowledge.ts';

export interface Asked {
  readonly tool: ToolSummary;
  readonly thing: Thing;
  readonly ref: string;
  readonly capabilities: readonly CapabilityName[];
  /** Of them what it is used for, in its sources' order; how it is reached or fed is not. */
  readonly functions: readonly CapabilityName[];
  /** What is near in meaning to these, the nearest of each first. */
  readonly near: readonly Beside[];
  readonly capabilitiesFrom: 'tool' | 'listings' | null;
  readonly known: Known;
  /** Ids of the tools that lists name beside it. */
  readonly beside: readonly string[];
  readonly listed: boolean;
  /** How many tools the catalogue has. */
  readonly all: number;
}

/** Edges looked at for listings, capabilities read, and listed tools kept; each bounds what a hub costs. */
const bounds = { edges: 1000, capabilities: 1000, listed: 50 };

export async function askedTool(db: Database, tool: ToolSummary): Promise<Asked> {
  const ref = `tool:${tool.id}`;
  const [offered, listings, [row], [totals]] = await Promise.all([
    offeredByTool(db, { tool: tool.id, source: null, type: null, depth: bounds.capabilities }),
    listedBeside(db, { refs: [ref], depth: bounds.edges, limit: bounds.listed }),
    readCandidates(db, { tool: tool.id, ids: [tool.id] }),
    readTotals(db, { id: 'totals' }),
  ]);
  const all = totals?.tools ?? 1;
  const isOne = (capability: CapabilityName) => isFunction(capability, properties, all);
  const beside = [...new Set(listings.map(({ other }) => idOf(other)))].slice(0, bounds.listed);
  const own = await namesOf(db, [...new Set(offered.map(({ ref: capability }) => idOf(capability)))]);
  const does = own.filter(isOne);
  const lent =
    does.length > 0 ? [] : (await namesOf(db, await offeredByHalf(db, tool.id, beside))).filter(isOne);
  const { name, type, vendor, contextTokens } = tool;
  const generally = generallyOffered(generalKnowledge.rules, {
    name,
    type,
    contextTokens,
    capabilities: new Set(own.map(({ id }) => id)),
    denied: (await deniedOf(db, [tool.id])).get(tool.id),
  });
  const functions = [...does, ...lent];
  return {
    tool,
    thing: { id: tool.id, name, type, vendor, aliases: row?.aliases ?? [], family: row?.family ?? null },
    ref,
    capabilities: [...own, ...lent],
    functions,
    near: await besideCapabilities(db, { ids: functions.map((one) => one.id) }),
    capabilitiesFrom:
      does.length > 0 ? 'tool' : lent.length > 0 ? 'listings' : own.length > 0 ? 'tool' : null,
    known: knownBy(
      does.map(({ id }) => id),
      generally,
    ),
    beside,
    listed: beside.length > 0,
    all,
  };
}

/** In the order of `ids`. */
async function namesOf(db: Database, ids: readonly string[]): Promise<CapabilityName[]> {
  if (ids.length === 0) return [];
  const names = new Map((await readCapabilityNames(db, { ids: [...ids] })).map((one) => [one.id, one]));
  return ids.flatMap((id) => names.get(id) ?? []);
}

/**
 * A product that is only named in lists says nothing of itself; what it does is what most of those that replace it do.
 */
async function offeredByHalf(db: Database, tool: string, beside: readonly string[]): Promise<string[]> {
  if (beside.length === 0) return [];
  const offers = (await readCandidates(db, { tool, ids: [...beside] }))
    .map(({ capabilities }) => capabilities)
    .filter((ids) => ids.length > 0);
  const counts = new Map<string, number>();
  for (const id of offers.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].filter(([, count]) => 2 * count >= offers.length).map(([id]) => id);
}

export const idOf = (ref: string): string => ref.replace(/^\w+:/, '');
