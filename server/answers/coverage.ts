/** Which tools cover a need of several capabilities, alone and together. */
import type { z } from 'zod';
import type { coverage as call } from '#contract/alternative-calls.ts';
import type { Coverage, CoverageRow } from '#contract/coverage.ts';
import type { CapabilityName, ToolSummary } from '#contract/tool.ts';
import type { Database } from '../database/driver.ts';
import { pricesOfTools } from '../queries/coverage.ts';
import { offersAmong } from '../queries/graph.ts';
import { readSummaries } from '../queries/tools.ts';
import { sizeOf } from '../scoring/cover-search.ts';
import { monthlyPrice, type Usage } from '../scoring/monthly-price.ts';
import { type Offering, smallestCovers } from '../scoring/smallest-cover.ts';
import { nextOffset, skipOf } from './cursor.ts';
import { namedCapabilities } from './named-capabilities.ts';
import { type CoverageFilters, offeringTools } from './offering-tools.ts';

/** @throws NotFound for a capability nobody has, naming what comes nearest */
export async function coverage(db: Database, input: z.output<typeof call.input>): Promise<Coverage> {
  const need = await namedCapabilities(db, input.need);
  return (await cover(db, need, { ...input, usage: usageOf(input) })).coverage;
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
  readonly cursor?: string | undefined;
}

/** @returns the answer, and of all tools those that cover as much as any, the most matched first */
export async function cover(
  db: Database,
  need: readonly CapabilityName[],
  options: CoverOptions,
): Promise<{ coverage: Coverage; most: { readonly ids: string[]; readonly covered: number } }> {
  const { tools, lookedAt } = await offeringTools(db, need, options);
  tools.sort((a, b) => sizeOf(b.mask) - sizeOf(a.mask) || b.matches - a.matches || (a.id < b.id ? -1 : 1));
  const all = 2 ** need.length - 1;
  const { sets, uncovered } = smallestCovers(all, tools);
  const covered = sizeOf(tools[0]?.mask ?? 0);
  const skip = skipOf(options.cursor);
  const page = tools.slice(skip, skip + options.limit).map(({ id }) => id);
  const [rows, summaries] = await Promise.all([
    readRows(db, page, need, options.usage),
    summariesOf(db, [...new Set(sets.flat().map(({ id }) => id))]),
  ]);
  const inMask = (mask: number) => need.filter((_, i) => (mask & (1 << i)) !== 0);
  const covering = (tool: Offering) => {
    const summary = summaries.get(tool.id);
    return summary ? [{ ...summary, covers: inMask(tool.mask).map(({ id }) => id) }] : [];
  };
  return {
    coverage: {
      need: [...need],
      rows,
      next: nextOffset(skip, page.length, tools.length),
      total: tools.length,
      lookedAt,
      sets: sets.map((set) => set.flatMap(covering)),
      uncovered: inMask(uncovered),
    },
    most: {
      ids: tools.filter(({ mask }) => sizeOf(mask) === covered).map(({ id }) => id),
      covered,
    },
  };
}

/** Rows of the matrix in the order of `ids`; every tick with all its sources. */
export async function readRows(
  db: Database,
  ids: readonly string[],
  need: readonly CapabilityName[],
  usage: Usage | null,
): Promise<CoverageRow[]> {
  if (ids.length === 0) return [];
  const [summaries, offers, prices] = await Promise.all([
    summariesOf(db, ids),
    offersAmong(db, { tools: [...ids], capabilities: need.map(({ id }) => id) }),
    usage === null ? [] : pricesOfTools(db, { ids: [...ids] }),
  ]);
  const sources = new Map<string, string[]>();
  for (const { tool, capability, source } of offers) {
    const key = `${tool} ${capability}`;
    sources.set(key, [...(sources.get(key) ?? []), source]);
  }
  const pricesOf = new Map(prices.map((row) => [row.tool, row.prices]));
  return ids.flatMap((id) => {
    const tool = summaries.get(id);
    if (tool === undefined) return [];
    const cells = need.map((one) => ({ capability: one.id, sources: sources.get(`${id} ${one.id}`) ?? [] }));
    return [
      {
        tool,
        cells,
        covered: cells.filter((cell) => cell.sources.length > 0).length,
        monthly: usage === null ? null : monthlyPrice(pricesOf.get(id) ?? [], usage),
      },
    ];
  });
}

async function summariesOf(db: Database, ids: readonly string[]): Promise<Map<string, ToolSummary>> {
  if (ids.length === 0) return new Map();
  return new Map((await readSummaries(db, { ids: [...ids] })).map((tool) => [tool.id, tool]));
}
