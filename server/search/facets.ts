/**
 * What tools are filtered by, as words of the full-text index: a filter is part of the index's own question then, and
 * loses nothing that comes after the first few hundred. Pure.
 */
import type { FilterName, ToolFilters } from '#contract/filters.ts';
import type { CapabilityKind } from '#contract/vocabulary.ts';
import { withoutSigns, words } from '../names/words.ts';
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
  return stored === undefined ? values : [...new Set(values.flatMap((value) => stored(String(value))))];
}

/** Operations are thousands, each of one server: they are found only where they are asked for. */
export const facetsOfCapability = (kind: CapabilityKind): string =>
  kind === 'operation' ? 'kindoperation' : 'kindcapability';

/**
 * @param capabilities ids of those it offers
 * @param called what else people call it, which no source writes
 */
export function facetsOfTool(
  tool: ToolFacets,
  capabilities: readonly string[],
  called: readonly string[] = [],
): string {
  const properties = new Map(filterTable.map(({ property, by }) => [property, by]));
  return [
    'kindtool',
    ...[...properties].flatMap(([property, by]) =>
      property === 'sortName'
        ? []
        : [tool[property] ?? []].flat().map((value) => wordOf(property, by, value)),
    ),
    ...capabilities.map((capability) => word('capability', capability)),
    ...called.map((name) => word('called', name)),
  ].join(' ');
}

/** The condition that a tool is called one of these besides, in the same words. */
export const calledOneOf = (names: readonly string[]): string =>
  `+facets:(${names.map((name) => word('called', name)).join(' OR ')})^0`;

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
  return [
    ...found.map((condition) => `+facets:${condition}^0`),
    ...fits.flatMap(({ property, by, values }) =>
      by === 'isNot' || by === 'isNotBy'
        ? values.map((value) => `-facets:${wordOf(property, by, value)}`)
        : [],
    ),
    ...fits.flatMap(({ by, values }) =>
      by === 'isNotNamed' ? values.flatMap((value) => phraseOf(String(value))) : [],
    ),
  ];
}

/** Conditions in the same words for tools that say nothing of what a filter asks: of a capability, nothing of its kind. */
export function silentOn(filter: FilterName, value = ''): string[] {
  if (filter === 'capability')
    return (accesses.includes(value) ? accesses : inputs).map((id) => `-facets:${word('capability', id)}`);
  const row = filterTable.find((one) => one.filter === filter);
  if (row === undefined) return [];
  const { property, by } = row;
  if (property === 'pricings') return [`+facets:${wordOf(property, by, 'unknown')}^0`];
  return [`-facets:[${prefix(property)} TO ${prefix(property)}~]`];
}

/** What says of an API whether it needs a key. */
const accesses = ['no-key-needed', 'key-access', 'sign-in-access'];
/** What says of a model what goes in; who says that says what it can do, too. */
const inputs = ['text-input', 'image-input', 'audio-input', 'video-input'];

function conditionsOf(property: string, by: By, values: Filters['fits'][number]['values']): string[] {
  if (by === 'isNot' || by === 'isNotBy' || by === 'isNotNamed') return [];
  const all = values.map((value) => wordOf(property, by, value));
  if (by === 'all') return all;
  if (by === 'is' || by === 'any') return [`(${all.join(' OR ')})`];
  const start = prefix(property);
  if (by === 'most') return values.map((value) => `[${start} TO ${bound(property, value, Math.ceil)}]`);
  return all.map((one) => `[${one} TO ${start}x]`);
}

const wordOf = (property: string, by: By, value: string | number | boolean): string =>
  by === 'is' || by === 'isNot' || by === 'isNotBy' || by === 'any' || by === 'all'
    ? word(property, String(value))
    : bound(property, value);

/** Names that hold these words one after the other are left out; of signs alone the index knows nothing. */
function phraseOf(value: string): string[] {
  const wanted = words(value).map(withoutSigns);
  return wanted.length === 0 ? [] : [`-name:"${wanted.join(' ')}"`];
}

/** Longer words would be cut in two by the index. */
const maxValueLength = 200;
const prefix = (property: string): string => property.toLowerCase();
/** The index cuts other scripts into letters: those stand by their numbers. */
const word = (facet: string, value: string): string =>
  `${prefix(facet)}${value
    .toLowerCase()
    .replaceAll(/[\x20-\x7e]/g, (sign) => (/[a-z0-9]/.test(sign) ? sign : ''))
    .replaceAll(/[^a-z0-9]/gu, (sign) => `u${(sign.codePointAt(0) ?? 0).toString(16)}`)}`.slice(
    0,
    maxValueLength,
  );

/** Numbers and days as words of one length, so that their order is that of the words. */
function bound(property: string, value: string | number | boolean, round = Math.floor): string {
  if (typeof value !== 'number')
    return `${prefix(property)}${String(value).replaceAll(/\D/g, '').slice(0, 8).padEnd(8, '0')}`;
  const whole = round(property === 'lowestInput' ? value * 1e6 : value);
  return `${prefix(property)}${String(Math.min(Math.max(0, whole), 1e15)).padStart(16, '0')}`;
}
