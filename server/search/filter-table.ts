/**
 * What each filter asks of a tool, a line each: which property, and how. A new filter of a tool's property is a line
 * here and one in #contract/filters.ts. Pure.
 */
import type { FilterName } from '#contract/filters.ts';
import type { Pricing, ToolType } from '#contract/vocabulary.ts';

/** What tools are filtered by, as they are stored. */
export interface ToolFacets {
  readonly type: ToolType;
  /** As scoring/free.ts makes them. */
  readonly pricings: readonly Pricing[];
  readonly sources: readonly string[];
  /** Both as `keyOf` makes them. */
  readonly vendorKey: string | null;
  readonly licenceKey: string | null;
  /** US dollars for one million input tokens at the cheapest provider. */
  readonly lowestInput: number | null;
  readonly contextTokens: number | null;
  /** An ISO date, or the beginning of one. */
  readonly released: string | null;
  readonly openWeights: boolean | null;
  /** Id of the family it is a version of. */
  readonly family: string | null;
}

/**
 * `is`: the property is one of the values; `any`, `all`: the list holds one or all of them; `most`, `least`, `above`: it
 * is at most, at least or more than the value.
 */
export type By = 'is' | 'any' | 'all' | 'most' | 'least' | 'above';

export interface FilterRow {
  readonly filter: FilterName;
  readonly property: keyof ToolFacets;
  readonly by: By;
  /** A value as it is stored, where that differs from what is asked. */
  readonly stored?: (value: string) => string;
}

const pricingOfFree: Readonly<Record<string, Pricing>> = { yes: 'free', no: 'paid' };

export const filterTable: readonly FilterRow[] = [
  { filter: 'type', property: 'type', by: 'is' },
  { filter: 'pricing', property: 'pricings', by: 'any' },
  { filter: 'free', property: 'pricings', by: 'any', stored: (value) => pricingOfFree[value] ?? value },
  { filter: 'source', property: 'sources', by: 'all' },
  { filter: 'vendor', property: 'vendorKey', by: 'is', stored: keyOf },
  { filter: 'licence', property: 'licenceKey', by: 'is', stored: keyOf },
  { filter: 'family', property: 'family', by: 'is' },
  { filter: 'openWeights', property: 'openWeights', by: 'is' },
  { filter: 'maxPrice', property: 'lowestInput', by: 'most' },
  { filter: 'minContext', property: 'contextTokens', by: 'least' },
  { filter: 'releasedAfter', property: 'released', by: 'above' },
];

/** "Mistral AI", "mistral-ai" and "MistralAI" are one; a name of signs alone stays as it is. */
export function keyOf(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase();
  return plain.replaceAll(/[^\p{L}\p{N}+#]/gu, '') || plain.trim();
}
