import type { z } from 'zod';
import {
  compare as call,
  type CommonOpponents,
  type Comparison,
  type HeadToHead,
  type SourceText,
  type Verdict,
} from '#contract/compare.ts';
import type { GraphEdge } from '#contract/graph.ts';
import type { MatchEntry } from '#contract/match.ts';
import { wonRate } from '#contract/rate.ts';
import type { Offer, Tool } from '#contract/tool.ts';
import type { Database } from '../database/driver.ts';
import { entriesOfNode, readEntries, wholeLedger } from '../queries/ledger.ts';
import { readTexts } from '../queries/sources.ts';
import { readOffers, readTools } from '../queries/tools.ts';
import { commonOpponents } from '../scoring/common-opponents.ts';
import { compareRows } from '../scoring/compare-rows.ts';
import { contradictions } from '../scoring/contradictions.ts';
import { verdict, type VerdictTool } from '../scoring/verdict.ts';
import { metBy } from './rivals.ts';
import { matchedEdges, pairOf } from './edges.ts';
import { notFound } from '../search/near.ts';
import { endpoint } from './endpoint.ts';

export const endpoints = [endpoint(call, compare)];

/** Claims shown for one tool; the ledger has the rest. */
const claimsEach = 200;

export async function compare(db: Database, input: z.output<typeof call.input>): Promise<Comparison> {
  const ids = input.tools;
  const rows = await readTools(db, { ids });
  const missing = ids.find((id) => !rows.some(({ tool }) => tool.id === id));
  if (missing !== undefined) throw await notFound(db, 'tool', missing);
  const tools = rows.map(({ tool }) => tool);

  const pairs = tools.flatMap((a, i) =>
    tools.slice(i + 1).map((b) => pairOf(`tool:${a.id}`, `tool:${b.id}`)),
  );
  const [offers, claims, edges, texts] = await Promise.all([
    Promise.all(ids.map((id) => readOffers(db, { id }))),
    Promise.all(ids.map((id) => claimsOf(db, id))),
    matchedEdges(db, pairs),
    readTexts(db, { tools: ids }),
  ]);
  const verdicts = verdictsOf(tools);
  const results = edges.map(headToHead);
  const toolOffers = rows.map(({ tool, hidden }, i) => ({ tool: tool.id, items: offers[i] ?? [], hidden }));
  return {
    tools,
    rows: compareRows(tools, verdicts[0]?.basis ?? null),
    capabilities: { ...sharedAndOnly(toolOffers), pairs: [], offers: toolOffers },
    headToHead: results,
    commonOpponents: await commonOf(db, unmet(tools, results)),
    claims: newestFirst([...new Map(claims.flat().map((entry) => [entry.id, entry])).values()]),
    verdicts,
    sourceTexts: texts.map(({ source, text, locator }) => ({
      source,
      text,
      line: locator?.line ?? null,
      contradictions: contradictionsOf(tools, source, text),
    })),
  };
}

/** Each two of them that no source judged. */
function unmet(tools: readonly Tool[], results: readonly HeadToHead[]): [string, string][] {
  const met = new Set(results.filter(({ share }) => share !== null).map(({ a, b }) => pairOf(a, b)));
  return tools.flatMap(({ id: a }, i) =>
    tools.slice(i + 1).flatMap(({ id: b }): [string, string][] => (met.has(pairOf(a, b)) ? [] : [[a, b]])),
  );
}

async function commonOf(db: Database, pairs: readonly [string, string][]): Promise<CommonOpponents[]> {
  const ids = [...new Set(pairs.flat())];
  const met = new Map(
    await Promise.all(ids.map(async (id) => [id, (await metBy(db, `tool:${id}`)).met] as const)),
  );
  return pairs.flatMap(([a, b]) => commonOpponents([a, met.get(a) ?? []], [b, met.get(b) ?? []]));
}

async function claimsOf(db: Database, id: string): Promise<MatchEntry[]> {
  const [page] = await entriesOfNode(db, {
    ref: `tool:${id}`,
    ...wholeLedger,
    kind: 'claim',
    state: 'live',
    order: 'newest',
    skip: 0,
    limit: claimsEach,
  });
  return page && page.ids.length > 0 ? readEntries(db, { ids: page.ids }) : [];
}

const newestFirst = (entries: MatchEntry[]): MatchEntry[] =>
  entries.sort((a, b) => (b.at ?? '').localeCompare(a.at ?? '') || a.id.localeCompare(b.id));

function sharedAndOnly(offers: readonly { tool: string; items: readonly Offer[] }[]) {
  const sets = offers.map(({ items }) => new Set(items.map(({ capability }) => capability.id)));
  const all = new Map(
    offers.flatMap(({ items }) => items.map(({ capability }) => [capability.id, capability])),
  );
  return {
    shared: [...all.values()].filter(({ id }) => sets.every((set) => set.has(id))),
    only: Object.fromEntries(
      offers.map(({ tool }, i) => [
        tool,
        [...(sets[i] ?? [])].filter((id) => sets.every((set, j) => j === i || !set.has(id))),
      ]),
    ),
  };
}

function headToHead(edge: GraphEdge): HeadToHead {
  const { source, matches, wins, losses, ties, unjudged, kinds } = edge;
  const { share = null, low = null, high = null } = wonRate(edge, kinds) ?? {};
  return {
    a: edge.from.slice('tool:'.length),
    b: edge.to.slice('tool:'.length),
    source,
    matches,
    wins,
    losses,
    ties,
    unjudged,
    kinds,
    share,
    low,
    high,
  };
}

/** One verdict for each source that ranks both tools: values of different methods are never mixed. */
function verdictsOf(tools: readonly Tool[]): Verdict[] {
  const [a, b] = tools;
  if (!a || !b || tools.length > 2) return [];
  const both = a.reported.filter(
    ({ source, rank }) =>
      rank && b.reported.some((other) => other.source === source && other.rank?.name === rank.name),
  );
  return [...new Set(both.map(({ source }) => source))].map((source) =>
    verdict([asReported(a, source), asReported(b, source)], source),
  );
}

function contradictionsOf(
  tools: readonly Tool[],
  source: string,
  text: string,
): SourceText['contradictions'] {
  const [a, b] = tools;
  if (!a || !b || tools.length > 2) return [];
  return contradictions(text, [asReported(a, source), asReported(b, source)]);
}

function asReported(tool: Tool, source: string): VerdictTool {
  const said = tool.reported.find((row) => row.source === source);
  const part = (key: string) => said?.parts[key] ?? null;
  return {
    id: tool.id,
    name: said?.name ?? tool.name,
    rank: said?.rank?.value ?? null,
    outOf: said?.rank?.outOf,
    parts: {
      adoption: part('adoption'),
      quality: part('quality'),
      ecosystem: part('ecosystem'),
      matchGraph: part('matchGraph'),
    },
    pricing: statedBy(said) ?? tool.reported.flatMap((row) => statedBy(row) ?? [])[0] ?? 'unknown',
  };
}

/** What a source states itself of paying for it; null where it says nothing. */
const statedBy = (said: Tool['reported'][number] | undefined) =>
  said?.pricing === undefined || said.pricing === 'unknown' ? null : said.pricing;
