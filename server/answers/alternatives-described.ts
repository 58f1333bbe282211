/** What is said of alternatives: results between the two, prices, what is shared, lost and without data, and why. */
import { judgedOf } from '#contract/rate.ts';
import type { Alternative, SourceResult } from '#contract/alternatives.ts';
import type { CapabilityName } from '#contract/tool.ts';
import type { Database } from '../database/driver.ts';
import { judgesOf } from './judges.ts';
import { readMeasured } from '../queries/alternatives.ts';
import { pricesOfTools } from '../queries/coverage.ts';
import { readSummaries } from '../queries/tools.ts';
import { knownParts } from '../scoring/alternatives/known-parts.ts';
import { usedAlike } from '../scoring/alternatives/rank.ts';
import { whyAlternative } from '../scoring/alternatives/why.ts';
import { isFunction, knownBy } from '../scoring/general-knowledge.ts';
import { lowestPrice } from '../scoring/price-units.ts';
import { resultOf } from '../scoring/result.ts';
import { standIns } from '../scoring/stand-ins.ts';
import { type RankedAlternatives, type RankedCandidate, rareFirst } from './alternatives-ranked.ts';
import { matchedEdges, pairOf } from './edges.ts';
import { properties } from './general-knowledge.ts';
import { knownLacks } from './known-lacks.ts';

/** Edges looked at, a side, to see whether a tool was ever listed or weighed: as deep as for the one asked about. */
const measuredDepth = 1000;

/** Capabilities of the tool for which what is near in meaning is looked up. */
const maxStoodIn = 100;

const never = { listed: false, weighed: false };

/** In the order of `rows`. */
export async function describeAlternatives(
  db: Database,
  { asked, names }: RankedAlternatives,
  rows: readonly RankedCandidate[],
): Promise<Alternative[]> {
  const thirds = new Set(rows.flatMap(({ candidate }) => candidate.thirds));
  const ids = rows.map(({ candidate }) => candidate.id);
  const own = new Set(asked.functions.map(({ id }) => id));
  const stoodIn = new Set([...own].slice(0, maxStoodIn));
  const [summaries, measuredRows, results, prices, lacksOf] = await Promise.all([
    readSummaries(db, { ids: [...ids, ...thirds] }),
    // Only those whose 0 may be unknown, and only those shown: it does not change the order.
    readMeasured(db, {
      refs: rows.flatMap(({ candidate: { id }, parts }) =>
        parts.matches === 0 || parts.listed === 0 ? `tool:${id}` : [],
      ),
      depth: measuredDepth,
    }),
    resultsOf(db, asked.ref, ids),
    pricesOfTools(db, { ids: [asked.tool.id, ...ids] }),
    knownLacks(
      db,
      asked,
      rows.map(({ candidate }) => candidate),
    ),
  ]);
  const tools = new Map(summaries.map((tool) => [tool.id, tool]));
  const measured = new Map(measuredRows.map((row) => [row.ref, row]));
  const lowest = new Map(prices.map((row) => [row.tool, lowestPrice(row.prices)?.perMillion?.input ?? null]));
  const named = (some: Iterable<string>) => rareFirst([...some].flatMap((id) => names.get(id) ?? []));
  const isProperty = (one: CapabilityName) => !isFunction(one, properties, asked.all);
  return rows.flatMap(({ candidate, parts, known, score, only }) => {
    const tool = tools.get(candidate.id);
    if (tool === undefined) return [];
    const { capabilities, functions, generally, matches, weighed, lists, upkeep } = candidate;
    const beside = candidate.thirds.flatMap((id) => tools.get(id)?.name ?? []).toSorted();
    const listedWith = lists > 0 ? [asked.tool.name, ...beside] : beside;
    const shared = named([...own].filter((id) => functions.has(id)));
    const lacks = lacksOf(candidate);
    // What tools of its kind do as a rule is not lost, though nobody says it of this one.
    const open = [...own].filter((id) => !functions.has(id) && !generally.has(id));
    const missing = named(open.filter((id) => lacks.has(id)));
    const unsaid = named(open.filter((id) => !lacks.has(id)));
    const found = results.get(candidate.id) ?? [];
    const result = found.length > 0 ? found.map(({ title: _, ...one }) => one) : null;
    return [
      {
        tool,
        usedAlike: usedAlike(asked.tool, candidate),
        score,
        parts: knownParts(parts, measured.get(`tool:${candidate.id}`) ?? never),
        only,
        result,
        priceRatio: ratioOf(lowest.get(candidate.id) ?? null, lowest.get(asked.tool.id) ?? null),
        known: knownBy(functions, generally),
        upkeep,
        shared,
        missing,
        unsaid,
        gained: named([...functions].filter((id) => !own.has(id))),
        sharedProperties: rareFirst(
          asked.capabilities.filter((one) => isProperty(one) && capabilities.has(one.id)),
        ),
        near: standIns(
          [...missing, ...unsaid].map(({ id }) => id),
          (id) => capabilities.has(id),
          asked.near.filter(({ id }) => stoodIn.has(id)),
        ),
        matches,
        compared: weighed,
        listedWith,
        why: whyAlternative({
          name: asked.tool.name,
          parts,
          known,
          only,
          described: asked.tool.description !== null && candidate.description !== null,
          shared,
          compared: weighed,
          lists,
          listedWith,
          capabilitiesFrom: asked.capabilitiesFrom,
          result: found.length > 0 ? found : null,
        }),
      },
    ];
  });
}

/** How each did against the tool, by its id: one a source that judged the two, the most decided first. */
async function resultsOf(db: Database, ref: string, ids: readonly string[]) {
  const edges = await matchedEdges(
    db,
    ids.map((id) => pairOf(ref, `tool:${id}`)),
  );
  const judgeOf = await judgesOf(
    db,
    edges.map(({ source }) => source),
  );
  const results = new Map<string, (SourceResult & { readonly title: string })[]>();
  for (const edge of edges) {
    const side = edge.from === ref ? edge.to : edge.from;
    const { title, ...by } = judgeOf(edge.source);
    const result = resultOf(edge, side, by);
    if (result === null) continue;
    const id = side.slice('tool:'.length);
    results.set(id, [...(results.get(id) ?? []), { ...result, title }]);
  }
  for (const found of results.values()) found.sort((a, b) => judgedOf(b) - judgedOf(a));
  return results;
}

function ratioOf(price: number | null, own: number | null): number | null {
  return price === null || own === null || own === 0 ? null : price / own;
}
