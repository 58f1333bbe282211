/** Which tools offer what of a need: each capability read by its index, and hubs asked again by the tools found. */
import type { CapabilityName } from '#contract/tool.ts';
import type { Pricing, ToolType } from '#contract/vocabulary.ts';
import type { Database } from '../database/driver.ts';
import { alsoOffered, toolsOffering } from '../queries/coverage.ts';
import type { Offering } from '../scoring/smallest-cover.ts';

/** Offers looked at of one capability; one that more tools offer is a hub. */
const depth = 5_000;
/** Tools asked at once what else they offer. */
const batch = 5_000;

export interface CoverageFilters {
  readonly type?: ToolType | undefined;
  readonly pricing?: Pricing | undefined;
  /** A tool that is not to be among the answers. */
  readonly except?: string | undefined;
}

export interface OfferingTools {
  /** Masks by the order of the need. */
  readonly tools: Offering[];
  /** Tools looked at of the hub that fewest were looked at of; null when all capabilities were read whole. */
  readonly lookedAt: number | null;
}

/**
 * Of a hub only the most matched tools are read, but every tool that another capability of the need brought is asked
 * for it too. So a tool is missed only when all it offers of the need are hubs, and in none of them it is near the top.
 */
export async function offeringTools(
  db: Database,
  need: readonly CapabilityName[],
  filters: CoverageFilters,
): Promise<OfferingTools> {
  const asked = {
    type: filters.type ?? null,
    pricings: filters.pricing === undefined ? null : [filters.pricing],
    depth,
  };
  const reads = await Promise.all(
    need.map(async ({ id, tools }, i) => ({
      id,
      bit: 1 << i,
      offeredBy: tools,
      read: (await toolsOffering(db, { capability: id, ...asked }))[0],
    })),
  );
  const found = new Map<string, { id: string; mask: number; matches: number }>();
  for (const { bit, read } of reads) {
    for (const { id, matches } of read?.tools ?? []) {
      const tool = found.get(id);
      if (tool) tool.mask |= bit;
      else if (id !== filters.except) found.set(id, { id, mask: bit, matches });
    }
  }
  const hubs = reads.filter(({ read, offeredBy }) => read !== undefined && read.lookedAt < offeredBy);
  const allHubs = hubs.reduce((mask, { bit }) => mask | bit, 0);
  const bitOf = new Map(hubs.map(({ id, bit }) => [id, bit]));
  const unsure = [...found.values()].filter(({ mask }) => (mask & allHubs) !== allHubs).map(({ id }) => id);
  for (let at = 0; at < unsure.length; at += batch) {
    const tools = unsure.slice(at, at + batch);
    for (const { tool, capability } of await alsoOffered(db, { tools, capabilities: [...bitOf.keys()] })) {
      const known = found.get(tool);
      if (known) known.mask |= bitOf.get(capability) ?? 0;
    }
  }
  return {
    tools: [...found.values()],
    lookedAt: hubs.length === 0 ? null : Math.min(...hubs.map(({ read }) => read?.lookedAt ?? 0)),
  };
}
