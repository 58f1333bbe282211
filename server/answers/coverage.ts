/** Which tools cover a need of several capabilities, alone and together. */
import type { z } from 'zod';
import { type Coverage, coverage as call, type CoverageRow } from '#contract/coverage.ts';
import type { CapabilityName, ToolSummary } from '#contract/tool.ts';
import { livingFirst } from '#contract/vocabulary.ts';
import type { Database } from '../database/driver.ts';
import { functionsOfTools, pricesOfTools } from '../queries/coverage.ts';
import { offersAmong, readTotals } from '../queries/graph.ts';
import { readSummaries } from '../queries/tools.ts';
import { sizeOf } from '../scoring/cover-search.ts';
import { groupedBy } from '../scoring/grouped-by.ts';
import { monthlyPrice, type Usage } from '../scoring/monthly-price.ts';
import { deniedOf } from '../queries/corrections.ts';
import { generallyOffered, isFunction, knownBy } from '../scoring/general-knowledge.ts';
import { smallestCovers } from '../scoring/smallest-cover.ts';
import { pageOf, type Page } from './cursor.ts';
import { generalKnowledge, properties } from './general-knowledge.ts';
import { namedCapabilities } from './named-capabilities.ts';
import {
  type CoverageFilters,
  type FoundOffering,
  isGeneral,
  offeringTools,
  rulesFor,
} from './offering-tools.ts';
import { endpoint } from './endpoint.ts';

export const endpoints = [endpoint(call, coverage)];

/** @throws NotFound for a capability nobody has, naming what comes nearest */
export async function coverage(db: Database, input: z.output<typeof call.input>): Promise<Coverage> {
  const need = await namedCapabilities(db, input.need);
  return cover(db, need, { ...input, page: pageOf('coverage', input), usage: usageOf(input) });
}

/** Tokens a month as a call states them; null when it states none. */
export function usageOf(input: {
  readonly prompt?: number | undefined;
  readonly completion?: number | undefined;
  readonly promptLength?: number | undefined;
}): Usage | null {
  if (input.prompt === undefined && input.completion === undefined) return null;
  const { prompt = 0, completion = 0, promptLength } = input;
  return { prompt, completion, ...(promptLength !== undefined && { promptLength }) };
}

interface CoverOptions extends CoverageFilters {
  readonly usage: Usage | null;
  readonly limit: number;
  readonly page: Page;
}

export async function cover(
  db: Database,
  need: readonly CapabilityName[],
  options: CoverOptions,
): Promise<Coverage> {
  const { tools, lookedAt } = await offeringTools(db, need, options);
  const all = 2 ** need.length - 1;
  tools.sort(
    (a, b) => sizeOf(b.mask) - sizeOf(a.mask) || sizeOf(b.stated) - sizeOf(a.stated) || amongEquals(a, b),
  );
  // Of single tools that cover all of it, one of which sources say so goes before one that does so as a rule.
  const inSets = tools.toSorted(
    (a, b) => Number(b.stated === all) - Number(a.stated === all) || amongEquals(a, b),
  );
  const { skip, next } = options.page;
  const shown = tools.slice(skip, skip + options.limit).map(({ id }) => id);
  const [rows, sets] = await Promise.all([
    readRows(db, shown, need, options.usage),
    coveringSets(db, need, inSets),
  ]);
  return {
    need: [...need],
    rows,
    next: next(shown.length, tools.length),
    total: tools.length,
    ...sets,
    coveredBy: coveredBy(need, tools),
    knowledge: knowledgeOf(need),
    lookedAt,
  };
}

const amongEquals = (a: FoundOffering, b: FoundOffering): number =>
  livingFirst(a, b) || b.matches - a.matches || a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1);

/** How many tools cover all of a need. */
export function coveredBy(
  need: readonly CapabilityName[],
  tools: readonly Pick<FoundOffering, 'mask' | 'stated'>[],
): Coverage['coveredBy'] {
  const all = 2 ** need.length - 1;
  const covering = need.length === 0 ? [] : tools.filter(({ mask }) => mask === all);
  const stated = covering.filter((tool) => tool.stated === all).length;
  return { stated, known: covering.length - stated };
}

/** The rules that speak of a need; null where none does. */
export function knowledgeOf(need: readonly CapabilityName[]): Coverage['knowledge'] {
  const rules = rulesFor(need).map(({ about, offers }) => ({
    about,
    capabilities: need.flatMap(({ id }) => (offers.includes(id) ? [id] : [])),
  }));
  return rules.length === 0 ? null : { title: generalKnowledge.title, date: generalKnowledge.date, rules };
}

/** The smallest sets; of two tools that do as much the one that comes first in `tools` is taken. */
export async function coveringSets(
  db: Database,
  need: readonly CapabilityName[],
  tools: readonly Pick<FoundOffering, 'id' | 'mask' | 'stated'>[],
): Promise<Pick<Coverage, 'sets' | 'uncovered'>> {
  const inOrder = tools.map((tool, i) => ({ ...tool, matches: -i }));
  const { sets, uncovered } = smallestCovers(2 ** need.length - 1, inOrder);
  const summaries = await summariesOf(db, [...new Set(sets.flat().map(({ id }) => id))]);
  const inMask = (mask: number) => need.filter((_, i) => (mask & (1 << i)) !== 0);
  const idsIn = (mask: number) => inMask(mask).map(({ id }) => id);
  return {
    sets: sets.map((set) =>
      set.flatMap(({ id, mask, stated }) => {
        const summary = summaries.get(id);
        return summary ? [{ ...summary, covers: idsIn(mask), generally: idsIn(mask & ~stated) }] : [];
      }),
    ),
    uncovered: inMask(uncovered),
  };
}

/**
 * Rows of the matrix in the order of `ids`; every tick with all its sources.
 * @param lacks whether a tool, by its id, is known to lack a capability
 */
export async function readRows(
  db: Database,
  ids: readonly string[],
  need: readonly CapabilityName[],
  usage: Usage | null,
  lacks: (tool: string, capability: string) => boolean = () => false,
): Promise<CoverageRow[]> {
  if (ids.length === 0) return [];
  const [summaries, offers, all, prices, [totals], denied] = await Promise.all([
    summariesOf(db, ids),
    offersAmong(db, { tools: [...ids], capabilities: need.map(({ id }) => id) }),
    functionsOfTools(db, { ids: [...ids] }),
    usage === null ? [] : pricesOfTools(db, { ids: [...ids] }),
    readTotals(db, { id: 'totals' }),
    deniedOf(db, [...ids]),
  ]);
  const sources = groupedBy(offers, ({ tool, capability }) => `${tool} ${capability}`);
  const offeredBy = groupedBy(all, ({ tool }) => tool);
  const pricesOf = new Map(prices.map((row) => [row.tool, row.prices]));
  return ids.flatMap((id) => {
    const tool = summaries.get(id);
    if (tool === undefined) return [];
    const offered = offeredBy.get(id) ?? [];
    const capabilities = new Set(offered.map((one) => one.id));
    const generally = generallyOffered(generalKnowledge.rules, {
      ...tool,
      capabilities,
      denied: denied.get(id),
    });
    const functions = offered.filter((one) => isFunction(one, properties, totals?.tools ?? 1));
    const cells = need.map((one) => {
      const said = sources.get(`${id} ${one.id}`) ?? [];
      const says = said.flatMap(({ source, basis }) => (isGeneral(one, basis === 'rule') ? [] : [source]));
      const known = said.length > 0 || generally.has(one.id);
      const basis = says.length > 0 ? ('stated' as const) : known ? ('known' as const) : null;
      return { capability: one.id, sources: says, basis, lacking: basis === null && lacks(id, one.id) };
    });
    return [
      {
        tool,
        cells,
        covered: cells.filter(({ basis }) => basis !== null).length,
        stated: cells.filter(({ basis }) => basis === 'stated').length,
        known: knownBy(
          functions.map((one) => one.id),
          generally,
        ),
        monthly: usage === null ? null : monthlyPrice(pricesOf.get(id) ?? [], usage),
      },
    ];
  });
}

async function summariesOf(db: Database, ids: readonly string[]): Promise<Map<string, ToolSummary>> {
  if (ids.length === 0) return new Map();
  return new Map((await readSummaries(db, { ids: [...ids] })).map((tool) => [tool.id, tool]));
}
