/**
 * What tools are filtered by, as words of the full-text index: a filter is part of the index's own question then, and
 * loses nothing that comes after the first few hundred. Pure.
 */
import type { FilterName, ToolFilters } from '#contract/filters.ts';
import type { CapabilityKind } from '#contract/vocabulary.ts';
import { type By, filterTable, type ToolFacets } from './filter-table.ts';

/** What is asked for, as statements take it. */
export interface Filters {
  /** All of these have to hold. */
  readonly fits: {
    readonly property: string;
    readonly by: By;
    readonly values: (string | number | boolean)[];
  }[];
  /** Ids of capabilities, all of which it has to offer. */
  readonly capabilities: string[];
}

export function filtersOf(asked: ToolFilters): Filters {
  const fits = filterTable.flatMap((row) => {
    const values = valuesOf(row, asked);
    return values.length === 0 ? [] : [{ property: row.property, by: row.by, values }];
  });
  return { fits, capabilities: asked.capability ?? [] };
}

/** Whether anything is asked. */
export const isFiltered = ({ fits, capabilities }: Filters): boolean => fits.length + capabilities.length > 0;

function valuesOf(
  { filter, stored }: (typeof filterTable)[number],
  asked: ToolFilters,
): (string | number | boolean)[] {
  const values = [asked[filter] ?? []].flat();
  return stored === undefined ? values : values.map((value) => stored(String(value)));
}

/** Operations are thousands, each of one server: they are found only where they are asked for. */
export const facetsOfCapability = (kind: CapabilityKind): string =>
  kind === 'operation' ? 'kindoperation' : 'kindcapability';

/** @param capabilities ids of those it offers */
export function facetsOfTool(tool: ToolFacets, capabilities: readonly string[]): string {
  const properties = new Map(filterTable.map(({ property, by }) => [property, by]));
  return [
    'kindtool',
    ...[...properties].flatMap(([property, by]) =>
      [tool[property] ?? []].flat().map((value) => wordOf(property, by, value)),
    ),
    ...capabilities.map((capability) => word('capability', capability)),
  ].join(' ');
}

/**
 * Conditions in Lucene's words, all of which have to hold; they add nothing to a score. They may let through a little
 * more than is asked for (ids that differ by a dash, prices by a millionth of a dollar), never less.
 */
export function facetConditions(
  kind: 'tool' | 'capability' | 'operation' | null,
  { fits, capabilities }: Filters,
): string[] {
  const found = [
    kind === null ? '(kindtool OR kindcapability)' : `kind${kind}`,
    ...fits.flatMap(({ property, by, values }) => conditionsOf(property, by, values)),
    ...capabilities.map((capability) => word('capability', capability)),
  ];
  return found.map((condition) => `+facets:${condition}^0`);
}

/** Conditions in the same words for tools that say nothing of what a filter asks. */
export function silentOn(filter: FilterName): string[] {
  if (filter === 'capability') return accesses.map((id) => `-facets:${word('capability', id)}`);
  const row = filterTable.find((one) => one.filter === filter);
  if (row === undefined) return [];
  const { property, by } = row;
  if (property === 'pricings') return [`+facets:${wordOf(property, by, 'unknown')}^0`];
  return [`-facets:[${prefix(property)} TO ${prefix(property)}~]`];
}

/** What says of an API whether it needs a key. */
const accesses = ['no-key-needed', 'key-access', 'sign-in-access'];

function conditionsOf(property: string, by: By, values: Filters['fits'][number]['values']): string[] {
  const words = values.map((value) => wordOf(property, by, value));
  if (by === 'all') return words;
  if (by === 'is' || by === 'any') return [`(${words.join(' OR ')})`];
  const start = prefix(property);
  if (by === 'most') return values.map((value) => `[${start} TO ${bound(property, value, Math.ceil)}]`);
  return words.map((one) => `[${one} TO ${start}x]`);
}

const wordOf = (property: string, by: By, value: string | number | boolean): string =>
  by === 'is' || by === 'any' || by === 'all' ? word(property, String(value)) : bound(property, value);

/** Longer words would be cut in two by the index. */
const longest = 200;
const prefix = (property: string): string => property.toLowerCase();
/** The index cuts other scripts into letters: those stand by their numbers. */
const word = (facet: string, value: string): string =>
  `${prefix(facet)}${value
    .toLowerCase()
    .replaceAll(/[\x20-\x7e]/g, (sign) => (/[a-z0-9]/.test(sign) ? sign : ''))
    .replaceAll(/[^a-z0-9]/gu, (sign) => `u${(sign.codePointAt(0) ?? 0).toString(16)}`)}`.slice(0, longest);

/** Numbers and days as words of one length, so that their order is that of the words. */
function bound(property: string, value: string | number | boolean, round = Math.floor): string {
  if (typeof value !== 'number')
    return `${prefix(property)}${String(value).replaceAll(/\D/g, '').slice(0, 8).padEnd(8, '0')}`;
  const whole = round(property === 'lowestInput' ? value * 1e6 : value);
  return `${prefix(property)}${String(Math.min(Math.max(0, whole), 1e15)).padStart(16, '0')}`;
}
