/**
 * What can replace a tool, in the one order there is: list, panel, switch planner and command line all go by this.
 * Candidates from the graph's indexes, what is no alternative set apart, the rest scored exactly and filtered.
 */
import type { Alternatives } from '#contract/alternatives.ts';
import type { CapabilityName, ToolSummary } from '#contract/tool.ts';
import type { Pricing, ToolType } from '#contract/vocabulary.ts';
import type { Database } from '../database/driver.ts';
import { readSummaries } from '../queries/tools.ts';
import { capabilityWeight } from '../scoring/alternatives/capability-weight.ts';
import { usedAlike, mayReplace, rankAlternatives, type Ranked } from '../scoring/alternatives/rank.ts';
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
  /** Those that fit the filters, best first; servers behind all others, beside a server the others (`usedAlike`). */
  readonly kept: readonly RankedCandidate[];
  /** Of which types are those that fit all filters but the type: the tool's own first, then the most. */
  readonly types: Alternatives['types'];
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
  const ofAnyType = ranked.filter(({ candidate }) =>
    [
      pricings === null || pricings.some((one) => candidate.pricings.includes(one)),
      must.every(({ id }) => candidate.capabilities.has(id) || candidate.generally.has(id)),
    ].every(Boolean),
  );
  const fit = ofAnyType.filter(({ candidate }) => type === null || candidate.type === type);
  const catalogued = fit.filter(({ candidate }) => !candidate.ghost);
  const kept = catalogued.length > 0 ? catalogued : fit;
  const isAlike = ({ candidate }: RankedCandidate) => usedAlike(scored, candidate);
  return {
    tool,
    asked,
    must,
    kept: [...kept.filter(isAlike), ...kept.filter((row) => !isAlike(row))],
    types: typesOf(asked.tool.type, ofAnyType),
    considered: ranked.length,
    otherTypes: all.filter((row) => !mayReplace(scored, row)),
    names,
    apart,
  };
}

function typesOf(own: ToolType, rows: readonly RankedCandidate[]): Alternatives['types'] {
  const totals = new Map<ToolType, number>();
  for (const { candidate } of rows)
    if (!candidate.ghost) totals.set(candidate.type, (totals.get(candidate.type) ?? 0) + 1);
  return [...totals]
    .map(([type, total]) => ({ type, total }))
    .toSorted(
      (a, b) =>
        Number(b.type === own) - Number(a.type === own) || b.total - a.total || (a.type < b.type ? -1 : 1),
    );
}

export const rareFirst = (names: readonly CapabilityName[]): CapabilityName[] =>
  names.toSorted((a, b) => a.tools - b.tools || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
