/**
 * What each filter asks of a tool, a line each: which property, and how. A new filter of a tool's property is a line
 * here and one in #contract/filters.ts. Pure.
 */
import type { FilterName } from '#contract/filters.ts';
import { namesOfMaker } from '../names/short-names.ts';
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
  /** As `keyOf` makes them. */
  readonly languageKeys: readonly string[];
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
 * `is`: the property is one of the values; `isNot`: it is none of them; `isNotBy`: nor does the name begin with one, where nobody says whose it is; `isNotNamed`: it holds none of them as whole words; `any`, `all`: the list holds one or all of them; `most`, `least`, `above`: it
 * is at most, at least or more than the value.
 */
export type By = 'is' | 'isNot' | 'isNotBy' | 'isNotNamed' | 'any' | 'all' | 'most' | 'least' | 'above';

export interface FilterRow {
  readonly filter: FilterName;
  /** `sortName` is no facet: it is a field of the index. */
  readonly property: keyof ToolFacets | 'sortName';
  readonly by: By;
  /** A value as it is stored, where that differs from what is asked. */
  readonly stored?: (value: string) => string | readonly string[];
}

const pricingOfFree: Readonly<Record<string, Pricing>> = { yes: 'free', no: 'paid' };

export const filterTable: readonly FilterRow[] = [
  { filter: 'type', property: 'type', by: 'is' },
  { filter: 'notType', property: 'type', by: 'isNot' },
  { filter: 'notName', property: 'sortName', by: 'isNotNamed', stored: apartFrom },
  { filter: 'pricing', property: 'pricings', by: 'any' },
  { filter: 'free', property: 'pricings', by: 'any', stored: (value) => pricingOfFree[value] ?? value },
  { filter: 'source', property: 'sources', by: 'all' },
  { filter: 'vendor', property: 'vendorKey', by: 'is', stored: keyOf },
  { filter: 'notVendor', property: 'vendorKey', by: 'isNotBy', stored: keysOfMaker },
  { filter: 'licence', property: 'licenceKey', by: 'is', stored: keyOf },
  { filter: 'language', property: 'languageKeys', by: 'any', stored: keyOf },
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

/** Who denies "AWS" means Amazon, however a list writes it. */
function keysOfMaker(name: string): string[] {
  return namesOfMaker(name).map(keyOf);
}

/** A name as words with a blank between them; signs that join words are blanks. */
export function apartFrom(name: string): string {
  return name.toLowerCase().replaceAll(signs, ' ').replaceAll(/\s+/g, ' ').trim();
}
/** As cypher/fragments/tool-fits.cypher takes them out of names. */
const signs = /[-_.:/(),]/g;
