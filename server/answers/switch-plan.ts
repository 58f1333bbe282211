/** What a tool can be replaced by: its alternatives in their order, what each keeps of what it must, what is lost, and what that costs. */
import type { z } from 'zod';
import { type Coverage, type CoverageRow, type SwitchPlan, switchPlan as call } from '#contract/coverage.ts';
import type { CapabilityName } from '#contract/tool.ts';
import type { Database } from '../database/driver.ts';
import { pricesOfTools } from '../queries/coverage.ts';
import { monthlyPrice, priceOrder, type Usage } from '../scoring/monthly-price.ts';
import { describeAlternatives } from './alternatives-described.ts';
import { rankedAlternatives, rareFirst, type RankedAlternatives } from './alternatives-ranked.ts';
import { cover, coveredBy, coveringSets, knowledgeOf, readRows, usageOf } from './coverage.ts';
import { pageOf } from './cursor.ts';
import { knownLacks } from './known-lacks.ts';
import { endpoint } from './endpoint.ts';

export const endpoints = [endpoint(call, switchPlan)];

/** Of a tool that can do more, the rarest are kept: what others lack is what a switch is decided by. */
const maxKept = 20;
/** Tools whose prices are read at once. */
const batch = 500;

type Input = z.output<typeof call.input>;

/** @throws Moved for a tool that was joined into another, NotFound for a tool or a must-have nobody has, naming what comes nearest */
export async function switchPlan(db: Database, input: Input): Promise<SwitchPlan> {
  const found = await rankedAlternatives(db, input, call.path);
  const { tool, asked, kept } = found;
  const must = input.must ? found.must : rareFirst(asked.functions).slice(0, maxKept);
  const usage = usageOf(input);
  const offering = kept.map(({ candidate: { id, capabilities, generally } }) => ({
    id,
    mask: maskOf(must, (one) => capabilities.has(one) || generally.has(one)),
    stated: maskOf(must, (one) => capabilities.has(one)),
  }));
  const all = 2 ** must.length - 1;
  const covering = must.length === 0 ? [] : offering.filter(({ mask }) => mask === all);
  const [coverage, [first], cheapest, today] = await Promise.all([
    coverageOf(db, found, { must, offering, usage, input }),
    describeAlternatives(db, found, kept.slice(0, 1)),
    usage === null
      ? null
      : cheapestOf(
          db,
          covering.map(({ id }) => id),
          usage,
        ),
    usage === null ? null : pricesOfTools(db, { ids: [tool.id] }),
  ]);
  const there = new Set(coverage.rows.map((row) => row.tool.id));
  const elsewhere = new Set(
    [first?.tool.id, cheapest].flatMap((id) => (id == null || there.has(id) ? [] : id)),
  );
  const rows = [...coverage.rows, ...(await rowsOf(db, found, [...elsewhere], { must, usage }))];
  const rowOf = (id: string | null | undefined) => rows.find((row) => row.tool.id === id) ?? null;
  return {
    tool,
    must: [...must],
    capabilities: rareFirst(asked.capabilities),
    capabilitiesFrom: asked.capabilitiesFrom,
    coverage,
    best: rowOf(first?.tool.id),
    why: first?.why ?? null,
    result: first?.result ?? null,
    priceRatio: first?.priceRatio ?? null,
    upkeep: first?.upkeep ?? null,
    lost: first?.missing ?? [],
    unsaid: first?.unsaid ?? [],
    near: first?.near ?? [],
    known: asked.known,
    cheapest: rowOf(cheapest),
    today: usage === null ? null : monthlyPrice(today?.[0]?.prices ?? [], usage),
    usage,
  };
}

interface Planned {
  readonly must: readonly CapabilityName[];
  readonly offering: readonly { readonly id: string; readonly mask: number; readonly stated: number }[];
  readonly usage: Usage | null;
  readonly input: Input;
}

/** The alternatives in their order against what is kept; where no single one keeps what is asked, sets are looked for in the whole catalogue. */
async function coverageOf(
  db: Database,
  found: RankedAlternatives,
  { must, offering, usage, input }: Planned,
): Promise<Coverage> {
  const { kept, tool, apart } = found;
  const page = pageOf(call.id, input);
  if (kept.length === 0 && input.must) {
    const except = new Set([tool.id, ...apart.leftOut.map(({ candidate }) => candidate.id)]);
    const { sets, uncovered, lookedAt } = await cover(db, must, { ...input, page, except, usage });
    return { ...nothing(must), sets, uncovered, lookedAt };
  }
  const { skip, next } = page;
  const shown = kept.slice(skip, skip + input.limit).map(({ candidate }) => candidate.id);
  const [rows, sets] = await Promise.all([
    rowsOf(db, found, shown, { must, usage }),
    coveringSets(db, must, offering),
  ]);
  return {
    ...nothing(must),
    rows,
    next: next(shown.length, kept.length),
    total: kept.length,
    ...sets,
    coveredBy: coveredBy(must, offering),
  };
}

/** Rows of alternatives, each with what it is known to lack. */
async function rowsOf(
  db: Database,
  found: RankedAlternatives,
  ids: readonly string[],
  { must, usage }: Pick<Planned, 'must' | 'usage'>,
): Promise<CoverageRow[]> {
  const candidates = new Map(found.kept.map(({ candidate }) => [candidate.id, candidate]));
  const shown = ids.flatMap((id) => candidates.get(id) ?? []);
  const lacksOf = await knownLacks(db, found.asked, shown);
  const lacks = new Map(shown.map((candidate) => [candidate.id, lacksOf(candidate)]));
  return readRows(db, ids, must, usage, (tool, capability) => lacks.get(tool)?.has(capability) ?? false);
}

const nothing = (must: readonly CapabilityName[]): Coverage => ({
  need: [...must],
  rows: [],
  next: null,
  total: 0,
  sets: [],
  uncovered: [],
  coveredBy: { stated: 0, known: 0 },
  knowledge: knowledgeOf(must),
  lookedAt: null,
});

const maskOf = (need: readonly CapabilityName[], offers: (id: string) => boolean): number =>
  need.reduce((mask, { id }, i) => (offers(id) ? mask | (1 << i) : mask), 0);

/** Of equal ones the first; null when the price of none is known. */
async function cheapestOf(db: Database, ids: readonly string[], usage: Usage): Promise<string | null> {
  const orders = new Map<string, number>();
  for (let at = 0; at < ids.length; at += batch) {
    for (const { tool, prices } of await pricesOfTools(db, { ids: ids.slice(at, at + batch) })) {
      const monthly = monthlyPrice(prices, usage);
      if (monthly !== null) orders.set(tool, priceOrder(monthly));
    }
  }
  let cheapest: { id: string; order: number } | null = null;
  for (const id of ids) {
    const order = orders.get(id);
    if (order !== undefined && (cheapest === null || order < cheapest.order)) cheapest = { id, order };
  }
  return cheapest?.id ?? null;
}
