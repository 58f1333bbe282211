/** What of the picture is drawn: lists parted by `~` of what is shown. */
import { Id, IsoDate, type Pricing, pricings } from '#contract/vocabulary.ts';
import { asNodeType, type NodeType } from './neighbour-kind.ts';

export interface Filters {
  /** Null: all. The same for the other lists. */
  readonly types: readonly NodeType[] | null;
  readonly sources: readonly string[] | null;
  /** Of tools; capabilities have none and stay. */
  readonly pricing: readonly Pricing[] | null;
  /** Edges with fewer matches are left out, and tools matched fewer times. */
  readonly least: number;
  /** Edges last matched before or after are left out; YYYY-MM-DD. */
  readonly since: string | null;
  readonly until: string | null;
}

export const noFilters: Filters = {
  types: null,
  sources: null,
  pricing: null,
  least: 0,
  since: null,
  until: null,
};

export function readFilters(params: URLSearchParams): Filters {
  return {
    types: readList(params.get('types'), asNodeType),
    sources: readList(params.get('sources'), (text) => (Id.safeParse(text).success ? text : null)),
    pricing: readList(params.get('pricing'), (text) => pricings.find((one) => one === text) ?? null),
    least: /^\d{1,9}$/.test(params.get('least') ?? '') ? Number(params.get('least')) : 0,
    since: readDate(params.get('since')),
    until: readDate(params.get('until')),
  };
}

/** `key=value` for each that is set. */
export function printFilters(filters: Filters): readonly string[] {
  const { types, sources, pricing, least, since, until } = filters;
  return [
    types && `types=${types.join('~')}`,
    sources && `sources=${sources.join('~')}`,
    pricing && `pricing=${pricing.join('~')}`,
    least > 0 && `least=${least}`,
    since && `since=${since}`,
    until && `until=${until}`,
  ].filter((part) => typeof part === 'string');
}

export function isFiltered({ types, sources, pricing, least, since, until }: Filters): boolean {
  return least > 0 || [types, sources, pricing, since, until].some((one) => one !== null);
}

/** A list that is there but empty shows nothing of its kind; one whose every word is unknown counts as absent. */
function readList<T>(text: string | null, read: (text: string) => T | null): readonly T[] | null {
  if (text === null) return null;
  const known = text
    .split('~')
    .map(read)
    .filter((one) => one !== null);
  return known.length > 0 || text === '' ? [...new Set(known)] : null;
}

function readDate(text: string | null): string | null {
  const date = IsoDate.safeParse(text);
  return date.success ? date.data : null;
}
