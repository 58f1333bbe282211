/** What else can do what a tool does: candidates from the graph's indexes, scored exactly, filtered, explained. */
import type { z } from 'zod';
import type { Alternative, Alternatives } from '#contract/alternatives.ts';
import type { CapabilityName } from '#contract/tool.ts';
import { alternatives as call } from '#contract/alternative-calls.ts';
import type { Database } from '../database/driver.ts';
import { readMeasured } from '../queries/alternatives.ts';
import { readTotals } from '../queries/graph.ts';
import { besideCapabilities } from '../queries/similar.ts';
import { readSummaries } from '../queries/tools.ts';
import { capabilityWeight } from '../scoring/alternatives/capability-weight.ts';
import { knownParts } from '../scoring/alternatives/known-parts.ts';
import { method } from '../scoring/alternatives/method.ts';
import { rankAlternatives, type Ranked } from '../scoring/alternatives/rank.ts';
import { whyAlternative } from '../scoring/alternatives/why.ts';
import { standIns } from '../scoring/stand-ins.ts';
import { askedTool, type Asked } from './alternatives-asked.ts';
import { findCandidates } from './alternatives-candidates.ts';
import { nextOffset, skipOf } from './cursor.ts';
import { missingTool } from './missing-tool.ts';
import { namedCapabilities } from './named-capabilities.ts';

/** Edges looked at, a side, to see whether a tool was ever listed or weighed: as deep as for the one asked about. */
const measuredDepth = 1000;

/** Capabilities of the tool for which what is near in meaning is looked up. */
const mostStoodIn = 100;

const never = { listed: false, weighed: false };

type Input = z.output<typeof call.input>;

/** @throws Moved for a tool that was joined into another, NotFound for a tool or a must-have that nobody has, naming what comes nearest */
export async function alternatives(db: Database, input: Input): Promise<Alternatives> {
  const [[tool], must, [totals]] = await Promise.all([
    readSummaries(db, { ids: [input.id] }),
    namedCapabilities(db, input.must ?? []).then(rareFirst),
    readTotals(db, { id: 'totals' }),
  ]);
  if (!tool) throw await missingTool(db, input.id, call.path);
  const weight = ({ tools }: Pick<CapabilityName, 'tools'>) => capabilityWeight(tools, totals?.tools ?? 1);
  const asked = await askedTool(db, tool);
  const pricings = input.pricing === undefined ? null : [input.pricing];
  const filters = { must, type: input.type ?? null, pricings };
  const { candidates, names } = await findCandidates(db, asked, filters, weight);

  const weightOf = (id: string) => weight(names.get(id) ?? { tools: 1 });
  const ranked = rankAlternatives(asked, candidates, weightOf);
  const fit = ranked.filter(({ candidate: { type, pricings: own, capabilities } }) =>
    [
      filters.type === null || type === filters.type,
      pricings === null || pricings.some((one) => own.includes(one)),
      must.every(({ id }) => capabilities.has(id)),
    ].every(Boolean),
  );
  const catalogued = fit.filter(({ candidate }) => !candidate.ghost);
  const kept = catalogued.length > 0 ? catalogued : fit;
  const skip = skipOf(input.cursor);
  const page = kept.slice(skip, skip + input.limit);
  return {
    tool,
    method,
    capabilities: rareFirst(asked.capabilities),
    capabilitiesFrom: asked.capabilitiesFrom,
    total: kept.length,
    considered: ranked.length,
    items: await described(db, asked, page, names),
    next: nextOffset(skip, page.length, kept.length),
  };
}

const rareFirst = (names: readonly CapabilityName[]) =>
  names.toSorted((a, b) => a.tools - b.tools || a.name.localeCompare(b.name));

async function described(
  db: Database,
  asked: Asked,
  ranked: readonly Ranked[],
  names: ReadonlyMap<string, CapabilityName>,
): Promise<Alternative[]> {
  const thirds = new Set(ranked.flatMap(({ candidate }) => candidate.thirds));
  const ids = [...ranked.map(({ candidate }) => candidate.id), ...thirds];
  const own = new Set(asked.capabilities.map(({ id }) => id));
  const [summaries, similar, measuredRows] = await Promise.all([
    readSummaries(db, { ids }),
    besideCapabilities(db, { ids: [...own].slice(0, mostStoodIn) }),
    // Only those whose 0 may be unknown, and only those shown: it does not change the order.
    readMeasured(db, {
      refs: ranked.flatMap(({ candidate: { id }, parts }) =>
        parts.matches === 0 || parts.listed === 0 ? `tool:${id}` : [],
      ),
      depth: measuredDepth,
    }),
  ]);
  const tools = new Map(summaries.map((tool) => [tool.id, tool]));
  const measured = new Map(measuredRows.map((row) => [row.ref, row]));
  const named = (ids: Iterable<string>) => rareFirst([...ids].flatMap((id) => names.get(id) ?? []));
  return ranked.flatMap(({ candidate, parts, known, score }) => {
    const tool = tools.get(candidate.id);
    if (tool === undefined) return [];
    const { capabilities, matches, weighed, lists } = candidate;
    const beside = candidate.thirds.flatMap((id) => tools.get(id)?.name ?? []).toSorted();
    const listedWith = lists > 0 ? [asked.tool.name, ...beside] : beside;
    const shared = named([...own].filter((id) => capabilities.has(id)));
    const { capabilitiesFrom } = asked;
    const missing = named([...own].filter((id) => !capabilities.has(id)));
    const reasons = { name: asked.tool.name, parts, known, shared, matches, weighed, lists, listedWith };
    return [
      {
        tool,
        score,
        parts: knownParts(parts, measured.get(`tool:${candidate.id}`) ?? never),
        shared,
        missing,
        gained: named([...capabilities].filter((id) => !own.has(id))),
        near: standIns(
          missing.map(({ id }) => id),
          (id) => capabilities.has(id),
          similar,
        ),
        matches,
        listedWith,
        why: whyAlternative({ ...reasons, capabilitiesFrom }),
      },
    ];
  });
}
