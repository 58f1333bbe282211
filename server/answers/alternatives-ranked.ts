/**
 * What can replace a tool, in the one order there is: list, panel, switch planner and command line all go by this.
 * Candidates from the graph's indexes, what is no alternative set apart, the rest scored exactly and filtered.
 */
import type { CapabilityName, ToolSummary } from '#contract/tool.ts';
import type { Pricing, ToolType } from '#contract/vocabulary.ts';
import type { Database } from '../database/driver.ts';
import { readSummaries } from '../queries/tools.ts';
import { capabilityWeight } from '../scoring/alternatives/capability-weight.ts';
import { mayReplace, rankAlternatives, type Ranked } from '../scoring/alternatives/rank.ts';
import { isBroad as isBroadAmong } from '../scoring/general-knowledge.ts';
import { setApart, type Apart } from './alternatives-apart.ts';
import { askedTool, type Asked } from './alternatives-asked.ts';
import { findCandidates, type FoundCandidate } from './alternatives-candidates.ts';
import { missingTool } from './missing-tool.ts';
import { namedCapabilities } from './named-capabilities.ts';

export interface RankedInput {
  readonly id: string;
  readonly must?: readonly string[] | undefined;
  readonly type?: ToolType | undefined;
  readonly pricing?: Pricing | undefined;
  readonly versions?: boolean | undefined;
}

export interface RankedCandidate extends Ranked {
  readonly candidate: FoundCandidate;
}

export interface RankedAlternatives {
  readonly tool: ToolSummary;
  readonly asked: Asked;
  /** The must-haves as asked. */
  readonly must: readonly CapabilityName[];
  /** Those that fit the filters, best first. */
  readonly kept: readonly RankedCandidate[];
  readonly considered: number;
  /** Those of another type that only similar descriptions speak for. */
  readonly otherTypes: readonly RankedCandidate[];
  readonly names: ReadonlyMap<string, CapabilityName>;
  readonly apart: Apart;
}

/**
 * @param path of the call, for the answer to a tool that is not there
 * @throws Moved for a tool that was joined into another, NotFound for a tool or a must-have that nobody has
 */
export async function rankedAlternatives(
  db: Database,
  input: RankedInput,
  path: string,
): Promise<RankedAlternatives> {
  const [[tool], must] = await Promise.all([
    readSummaries(db, { ids: [input.id] }),
    namedCapabilities(db, input.must ?? []),
  ]);
  if (!tool) throw await missingTool(db, input.id, path);
  const asked = await askedTool(db, tool);
  const type = input.type ?? null;
  const pricings = input.pricing === undefined ? null : [input.pricing];
  const weigh = ({ tools }: Pick<CapabilityName, 'tools'>) => capabilityWeight(tools, asked.all);
  const filters = { must: rareFirst(must), type, pricings };
  const { candidates, names } = await findCandidates(db, asked, filters, weigh);
  const one = { tools: 1 };
  const isBroad = (id: string) => isBroadAmong(names.get(id) ?? one, asked.all);
  const apart = await setApart(db, asked, candidates, { names, versions: input.versions ?? false, isBroad });

  const weightOf = (id: string) => weigh(names.get(id) ?? one);
  const found = new Map(apart.alternatives.map((candidate) => [candidate.id, candidate]));
  const scored = { ...asked, type: asked.tool.type };
  const all = rankAlternatives(scored, apart.alternatives, { weightOf, isBroad }).flatMap((row) => {
    const candidate = found.get(row.candidate.id);
    return candidate === undefined ? [] : [{ ...row, candidate }];
  });
  const ranked = all.filter((row) => mayReplace(scored, row));
  const fit = ranked.filter(({ candidate }) =>
    [
      type === null || candidate.type === type,
      pricings === null || pricings.some((one) => candidate.pricings.includes(one)),
      must.every(({ id }) => candidate.capabilities.has(id) || candidate.generally.has(id)),
    ].every(Boolean),
  );
  const catalogued = fit.filter(({ candidate }) => !candidate.ghost);
  return {
    tool,
    asked,
    must,
    kept: catalogued.length > 0 ? catalogued : fit,
    considered: ranked.length,
    otherTypes: all.filter((row) => !mayReplace(scored, row)),
    names,
    apart,
  };
}

export const rareFirst = (names: readonly CapabilityName[]): CapabilityName[] =>
  names.toSorted((a, b) => a.tools - b.tools || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
