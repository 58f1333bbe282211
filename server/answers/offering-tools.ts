/** Which tools offer what of a need: each capability read by its index, hubs asked again by the tools found, and kinds of tools that offer it as a rule. */
import type { CapabilityName } from '#contract/tool.ts';
import type { Pricing, ToolStatus, ToolType } from '#contract/vocabulary.ts';
import type { Database } from '../database/driver.ts';
import { alsoOffered, readKindFacts, toolsOffering } from '../queries/coverage.ts';
import { deniedOf } from '../queries/corrections.ts';
import { generallyOffered, type GeneralRule } from '../scoring/general-knowledge.ts';
import type { Offering } from '../scoring/smallest-cover.ts';
import { generalKnowledge } from './general-knowledge.ts';

/** Offers looked at of one capability; one that more tools offer is a hub. */
const depth = 5_000;
/** Tools asked at once what else they offer. */
const batch = 5_000;

export interface CoverageFilters {
  readonly type?: ToolType | undefined;
  readonly pricing?: Pricing | undefined;
  /** Tools that are not to be among the answers. */
  readonly except?: ReadonlySet<string> | undefined;
}

/** Of what it offers, `stated` is what sources say; the rest is what tools of its kind offer as a rule. */
export interface FoundOffering extends Offering {
  readonly name: string;
  readonly status: ToolStatus | null;
  readonly stated: number;
}

interface Found {
  readonly id: string;
  readonly name: string;
  readonly status: ToolStatus | null;
  readonly matches: number;
  mask: number;
  stated: number;
}

/** What a tool does by a rule over its kind is general knowledge, whichever source holds it. */
export const isGeneral = ({ kind }: Pick<CapabilityName, 'kind'>, byRule: boolean): boolean =>
  byRule && kind === 'function';

export interface OfferingTools {
  /** Masks by the order of the need. */
  readonly tools: FoundOffering[];
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
    need.map(async (one, i) => ({
      one,
      bit: 1 << i,
      read: (await toolsOffering(db, { capability: one.id, ...asked }))[0],
    })),
  );
  const found = new Map<string, Found>();
  const foundAs = (tool: Omit<Found, 'mask' | 'stated'>) => {
    const known = found.get(tool.id) ?? { ...tool, mask: 0, stated: 0 };
    if (filters.except?.has(tool.id) !== true) found.set(tool.id, known);
    return known;
  };
  const add = (tool: Found, { one, bit }: (typeof reads)[number], byRule: boolean) => {
    tool.mask |= bit;
    if (!isGeneral(one, byRule)) tool.stated |= bit;
  };
  for (const read of reads)
    for (const { byRule, ...tool } of read.read?.tools ?? []) add(foundAs(tool), read, byRule);
  const hubs = reads.filter(({ read, one }) => read !== undefined && read.lookedAt < one.tools);
  const allHubs = hubs.reduce((mask, { bit }) => mask | bit, 0);
  const hubOf = new Map(hubs.map((hub) => [hub.one.id, hub]));
  const unsure = [...found.values()]
    .filter(({ stated }) => (stated & allHubs) !== allHubs)
    .map(({ id }) => id);
  for (let at = 0; at < unsure.length; at += batch) {
    const tools = unsure.slice(at, at + batch);
    const also = await alsoOffered(db, { tools, capabilities: [...hubOf.keys()] });
    for (const { tool, capability, byRule } of also) {
      const [known, hub] = [found.get(tool), hubOf.get(capability)];
      if (known && hub) add(known, hub, byRule);
    }
  }
  for (const rule of rulesFor(need)) {
    const anchored = (await toolsOffering(db, { capability: rule.anchor, ...asked }))[0];
    const cut = anchored !== undefined && anchored.lookedAt >= depth;
    const candidates = new Map((cut ? [...found.values()] : []).map((tool) => [tool.id, tool]));
    for (const { byRule: _, ...tool } of anchored?.tools ?? [])
      candidates.set(tool.id, { ...tool, mask: 0, stated: 0 });
    for (const [id, offers] of await generalOf(db, rule, [...candidates.keys()])) {
      const tool = candidates.get(id);
      const bits = need.reduce((mask, one, i) => (offers.has(one.id) ? mask | (1 << i) : mask), 0);
      if (tool !== undefined && bits !== 0) foundAs(tool).mask |= bits;
    }
  }
  return {
    tools: [...found.values()],
    lookedAt: hubs.length === 0 ? null : Math.min(...hubs.map(({ read }) => read?.lookedAt ?? 0)),
  };
}

/** The rules that say anything of a need. */
export const rulesFor = (need: readonly CapabilityName[]): readonly GeneralRule[] =>
  generalKnowledge.rules.filter(({ offers }) => need.some(({ id }) => offers.includes(id)));

async function generalOf(db: Database, rule: GeneralRule, ids: readonly string[]) {
  const offers = new Map<string, ReadonlySet<string>>();
  const capabilities = [rule.anchor, ...rule.anyOf];
  for (let at = 0; at < ids.length; at += batch) {
    const some = ids.slice(at, at + batch);
    const [facts, denied] = await Promise.all([
      readKindFacts(db, { ids: some, capabilities }),
      deniedOf(db, some),
    ]);
    for (const tool of facts) {
      const known = { ...tool, capabilities: new Set(tool.capabilities), denied: denied.get(tool.id) };
      offers.set(tool.id, generallyOffered([rule], known));
    }
  }
  return offers;
}
