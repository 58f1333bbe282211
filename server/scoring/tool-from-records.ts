/** What a tool is, made from what every source says of it. Pure: the same records give the same tool. */
import type { RecordFact } from '#contract/interchange.ts';
import type { Reported, ToolPrice } from '#contract/tool.ts';
import type { Pricing, ToolType } from '#contract/vocabulary.ts';
import { lowestPrice, pricePerMillion } from './price-units.ts';

export interface SaidOfTool {
  readonly fact: RecordFact;
  readonly source: string;
  /** ISO date of the source's snapshot. */
  readonly snapshot: string;
  /** The rule or person that joined the record to the tool. */
  readonly by: string;
}

export interface ToolProperties {
  readonly name: string;
  readonly type: ToolType;
  /** Every record only names it in a claim. */
  readonly ghost: boolean;
  readonly url: string | null;
  readonly vendor: string | null;
  readonly licence: string | null;
  readonly description: string | null;
  readonly pricing: Pricing;
  readonly openWeights: boolean | null;
  readonly contextTokens: number | null;
  readonly outputTokens: number | null;
  readonly parametersBillions: number | null;
  readonly released: string | null;
  readonly updated: string | null;
  readonly aliases: string[];
  readonly categories: string[];
  readonly sources: string[];
  readonly snapshot: string | null;
  readonly prices: ToolPrice[];
  /** US dollars for one million input tokens at the cheapest provider. */
  readonly lowestInput: number | null;
  readonly reported: Reported[];
  readonly signals: { name: string; value: number; source: string }[];
}

/**
 * Fields come from the first record that has them: catalogued before ghost, then newest snapshot, then source id.
 * @throws RangeError without records
 */
export function toolFromRecords(said: readonly SaidOfTool[]): ToolProperties {
  const ordered = [...said].sort(
    (a, b) =>
      Number(a.fact.ghost) - Number(b.fact.ghost) ||
      b.snapshot.localeCompare(a.snapshot) ||
      a.source.localeCompare(b.source) ||
      a.fact.key.localeCompare(b.fact.key),
  );
  const [first] = ordered;
  if (!first) throw new RangeError('a tool needs at least one record');
  const pick = <T>(field: (fact: RecordFact) => T | undefined): T | null => {
    for (const { fact } of ordered) {
      const value = field(fact);
      if (value !== undefined) return value;
    }
    return null;
  };
  const prices = ordered.flatMap(pricesOf);
  return {
    name: first.fact.name,
    type: first.fact.type,
    ghost: ordered.every(({ fact }) => fact.ghost),
    url: pick((fact) => fact.url),
    vendor: pick((fact) => fact.vendor),
    licence: pick((fact) => fact.licence),
    description: pick((fact) => fact.description),
    pricing: pick((fact) => (fact.pricing === 'unknown' ? undefined : fact.pricing)) ?? 'unknown',
    openWeights: pick((fact) => fact.openWeights),
    contextTokens: pick((fact) => fact.contextTokens),
    outputTokens: pick((fact) => fact.outputTokens),
    parametersBillions: pick((fact) => fact.parametersBillions),
    released: pick((fact) => fact.released),
    updated: pick((fact) => fact.updated),
    aliases: distinct(ordered.flatMap(({ fact }) => [fact.name, fact.key, ...fact.aliases])).filter(
      (alias) => alias !== first.fact.name,
    ),
    categories: distinct(ordered.flatMap(({ fact }) => fact.categories)),
    sources: distinct(ordered.map(({ source }) => source)),
    snapshot: first.snapshot,
    prices,
    lowestInput: lowestPrice(prices.filter(({ currency }) => currency === 'USD'))?.perMillion?.input ?? null,
    reported: ordered.map(reportedOf),
    signals: ordered.flatMap(({ fact, source }) =>
      Object.entries(fact.signals).map(([name, value]) => ({ name, value, source })),
    ),
  };
}

function pricesOf({ fact, source }: SaidOfTool): ToolPrice[] {
  return fact.prices.map((price) => ({
    provider: price.provider,
    unit: price.unit,
    input: price.input ?? null,
    output: price.output ?? null,
    currency: price.currency,
    source,
    perMillion: pricePerMillion(price),
  }));
}

function reportedOf({ fact, source, snapshot, by }: SaidOfTool): Reported {
  return {
    source,
    name: fact.name,
    key: fact.key,
    snapshot,
    rank: fact.rank ? { name: fact.rank.name, value: fact.rank.value, outOf: fact.rank.outOf } : null,
    parts: fact.rank?.parts ?? {},
    timesMatched: fact.timesMatchedReported ?? null,
    capabilitiesDeclared: fact.capabilitiesDeclared ?? null,
    startingPriceText: fact.startingPriceText ?? null,
    joinedBy: by,
  };
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
