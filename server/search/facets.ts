/**
 * What tools are filtered by, as words of the full-text index: a filter is part of the index's own question then, and
 * loses nothing that comes after the first few hundred. Pure.
 */
import type { ToolFilters } from '#contract/filters.ts';
import type { Pricing, ToolType } from '#contract/vocabulary.ts';

export interface ToolFacets {
  readonly type: ToolType;
  readonly pricing: Pricing;
  readonly sources: readonly string[];
  /** US dollars for one million input tokens at the cheapest provider. */
  readonly lowestInput: number | null;
  readonly contextTokens: number | null;
  /** An ISO date, or the beginning of one. */
  readonly released: string | null;
  readonly openWeights: boolean | null;
}

/** What is asked for, as statements take it; a field that is null asks nothing. */
export interface Filters {
  readonly type: string | null;
  /** Any of these. */
  readonly pricings: string[] | null;
  readonly source: string | null;
  readonly capability: string | null;
  /** US dollars for one million input tokens. */
  readonly maxPrice: number | null;
  readonly minContext: number | null;
  /** An ISO date; what came out on that day itself is not meant. */
  readonly releasedAfter: string | null;
  readonly openWeights: boolean | null;
}

const freeOfCharge: Pricing[] = ['free', 'freemium', 'open-source'];

/** @param asked `free` means free, freemium and open-source */
export function filtersOf(asked: ToolFilters): Filters {
  return {
    type: asked.type ?? null,
    pricings: asked.pricing === undefined ? null : asked.pricing === 'free' ? freeOfCharge : [asked.pricing],
    source: asked.source ?? null,
    capability: asked.capability ?? null,
    maxPrice: asked.maxPrice ?? null,
    minContext: asked.minContext ?? null,
    releasedAfter: asked.releasedAfter ?? null,
    openWeights: asked.openWeights ?? null,
  };
}

export const facetsOfCapability = 'kindcapability';

/** @param capabilities ids of those it offers */
export function facetsOfTool(tool: ToolFacets, capabilities: readonly string[]): string {
  return [
    'kindtool',
    word('type', tool.type),
    word('pricing', tool.pricing),
    ...tool.sources.map((source) => word('source', source)),
    ...capabilities.map((capability) => word('capability', capability)),
    tool.lowestInput === null ? '' : price(Math.floor, tool.lowestInput),
    tool.contextTokens === null ? '' : context(tool.contextTokens),
    tool.released === null ? '' : day(tool.released),
    tool.openWeights === null ? '' : word('open', String(tool.openWeights)),
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Conditions in Lucene's words, all of which have to hold; they add nothing to a score. They may let through a little
 * more than is asked for (ids that differ by a dash, prices by a millionth of a dollar), never less.
 */
export function facetConditions(kind: 'tool' | 'capability' | null, filters: Filters): string[] {
  const { type, pricings, source, capability, maxPrice, minContext, releasedAfter, openWeights } = filters;
  const found = [
    kind && `kind${kind}`,
    type && word('type', type),
    pricings && `(${pricings.map((pricing) => word('pricing', pricing)).join(' OR ')})`,
    source && word('source', source),
    capability && word('capability', capability),
    maxPrice === null ? null : `[price TO ${price(Math.ceil, maxPrice)}]`,
    minContext === null ? null : `[${context(minContext)} TO contextx]`,
    releasedAfter === null ? null : `[${day(releasedAfter)} TO releasedx]`,
    openWeights === null ? null : word('open', String(openWeights)),
  ];
  return found.flatMap((condition) => (condition ? [`+facets:${condition}^0`] : []));
}

/** Longer words would be cut in two by the index. */
const longest = 200;
const word = (facet: string, value: string): string =>
  `${facet}${value.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`.slice(0, longest);

const numbered = (facet: string, value: number): string =>
  `${facet}${String(Math.min(Math.max(0, value), 1e15)).padStart(16, '0')}`;
const price = (round: (value: number) => number, dollars: number): string =>
  numbered('price', round(dollars * 1e6));
const context = (tokens: number): string => numbered('context', Math.floor(tokens));
const day = (date: string): string => `released${date.replaceAll(/\D/g, '').slice(0, 8).padEnd(8, '0')}`;
