/** The tool whose alternatives are asked: what it can do, and whom lists name beside it. */
import type { CapabilityName, ToolSummary } from '#contract/tool.ts';
import type { Database } from '../database/driver.ts';
import { listedBeside, readCandidates, readCapabilityNames } from '../queries/alternatives.ts';
import { offeredByTool } from '../queries/graph.ts';

export interface Asked {
  readonly tool: ToolSummary;
  readonly ref: string;
  readonly capabilities: readonly CapabilityName[];
  readonly capabilitiesFrom: 'tool' | 'listings' | null;
  /** Ids of the tools that lists name beside it. */
  readonly beside: readonly string[];
  readonly listed: boolean;
}

/** Edges looked at for listings, capabilities read, and listed tools kept; each bounds what a hub costs. */
const bounds = { edges: 1000, capabilities: 1000, listed: 50 };

export async function askedTool(db: Database, tool: ToolSummary): Promise<Asked> {
  const ref = `tool:${tool.id}`;
  const [offered, listings] = await Promise.all([
    offeredByTool(db, { tool: tool.id, source: null, type: null, depth: bounds.capabilities }),
    listedBeside(db, { refs: [ref], depth: bounds.edges, limit: bounds.listed }),
  ]);
  const beside = [...new Set(listings.map(({ other }) => idOf(other)))].slice(0, bounds.listed);
  const own = [...new Set(offered.map(({ ref: capability }) => idOf(capability)))];
  const ids = own.length > 0 ? own : await offeredByHalf(db, tool.id, beside);
  const capabilities = ids.length === 0 ? [] : await readCapabilityNames(db, { ids });
  const capabilitiesFrom = own.length > 0 ? 'tool' : ids.length > 0 ? 'listings' : null;
  return { tool, ref, capabilities, capabilitiesFrom, beside, listed: beside.length > 0 };
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
