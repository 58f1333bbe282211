/**
 * The address of the search screen, read and written. Every key may be missing.
 *
 *   q              words and operators, such as `type:model free:yes cap:translation`
 *   kind           tool or capability; both when absent
 *   type, pricing, source   of the tools; pricing=free means usable without paying in any way
 *   vendor, licence         of the tools, as words
 *   maxPrice       US dollars for one million input tokens at the cheapest provider
 *   minContext     tokens
 *   releasedAfter  YYYY-MM-DD
 *   openWeights    yes or no
 *   sort           price: the cheapest tools first; newest: the newest; the best when absent
 *   rows           how many tools are shown, in fifties; 50 when absent
 *
 * What cannot be read is left out.
 */
import { Id, IsoDate, Pricing, ToolType } from '#contract/vocabulary.ts';
import { printRows, readRows } from './rows-asked.ts';

const sorts = ['best', 'price', 'newest'] as const;
type SearchSort = (typeof sorts)[number];
/** What it cannot be is the best first. */
export const readSort = (text: string | null): SearchSort => sorts.find((one) => one === text) ?? 'best';

export interface SearchState {
  readonly q: string;
  readonly kind: 'tool' | 'capability' | null;
  readonly type: ToolType | null;
  readonly pricing: Pricing | null;
  readonly source: string | null;
  readonly vendor: string | null;
  readonly licence: string | null;
  readonly maxPrice: number | null;
  readonly minContext: number | null;
  readonly releasedAfter: string | null;
  readonly openWeights: boolean | null;
  readonly sort: SearchSort;
  readonly rows: number;
}

export const emptySearch: SearchState = {
  q: '',
  kind: null,
  type: null,
  pricing: null,
  source: null,
  vendor: null,
  licence: null,
  maxPrice: null,
  minContext: null,
  releasedAfter: null,
  openWeights: null,
  sort: 'best',
  rows: readRows(''),
};

const maxWordsLength = 300;
/** At most six places on either side of the point: such numbers print as they were read. */
const amount = /^\d{1,6}(\.\d{1,6})?$/;
const tokens = /^\d{1,9}$/;

const maxNameLength = 200;
/** Null for a text that holds no name, or more than one. */
export function readName(text: string): string | null {
  const name = text.trim();
  return name === '' || name.length > maxNameLength ? null : name;
}

/** Null for a text that is no such number. */
export const readAmount = (text: string): number | null => (amount.test(text) ? Number(text) : null);
export const readTokens = (text: string): number | null => (tokens.test(text) ? Number(text) : null);

/** Reads a query string, with or without its question mark. */
export function readSearchUrl(search: string): SearchState {
  const query = new URLSearchParams(search);
  const text = (key: string) => query.get(key) ?? '';
  const kind = text('kind');
  const open = text('openWeights');
  return {
    q: text('q').slice(0, maxWordsLength),
    kind: kind === 'tool' || kind === 'capability' ? kind : null,
    type: ToolType.safeParse(text('type')).data ?? null,
    pricing: Pricing.safeParse(text('pricing')).data ?? null,
    source: Id.safeParse(text('source')).data ?? null,
    vendor: readName(text('vendor')),
    licence: readName(text('licence')),
    maxPrice: readAmount(text('maxPrice')),
    minContext: readTokens(text('minContext')),
    releasedAfter: IsoDate.safeParse(text('releasedAfter')).data ?? null,
    openWeights: open === 'yes' ? true : open === 'no' ? false : null,
    sort: readSort(text('sort')),
    rows: readRows(text('rows')),
  };
}

/** The path and query that `readSearchUrl` reads back. */
export function searchUrl(change: Partial<SearchState>): string {
  const state = { ...emptySearch, ...change };
  const parts = [
    state.q !== '' && `q=${encodeURIComponent(state.q)}`,
    state.kind !== null && `kind=${state.kind}`,
    state.type !== null && `type=${state.type}`,
    state.pricing !== null && `pricing=${state.pricing}`,
    state.source !== null && `source=${state.source}`,
    state.vendor !== null && `vendor=${encodeURIComponent(state.vendor)}`,
    state.licence !== null && `licence=${encodeURIComponent(state.licence)}`,
    state.maxPrice !== null && `maxPrice=${state.maxPrice}`,
    state.minContext !== null && `minContext=${state.minContext}`,
    state.releasedAfter !== null && `releasedAfter=${state.releasedAfter}`,
    state.openWeights !== null && `openWeights=${state.openWeights ? 'yes' : 'no'}`,
    state.sort !== 'best' && `sort=${state.sort}`,
    printRows(state.rows),
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? `/search?${parts.join('&')}` : '/search';
}

/** The filters of tools as the call takes them: what is not chosen is left out. */
export function filtersOf(state: SearchState) {
  const { type, pricing, source, vendor, licence, maxPrice, minContext, releasedAfter, openWeights } = state;
  return {
    ...(type !== null && { type }),
    ...(pricing !== null && { pricing }),
    ...(source !== null && { source }),
    ...(vendor !== null && { vendor }),
    ...(licence !== null && { licence }),
    ...(maxPrice !== null && { maxPrice }),
    ...(minContext !== null && { minContext }),
    ...(releasedAfter !== null && { releasedAfter }),
    ...(openWeights !== null && { openWeights: openWeights ? 'yes' : 'no' }),
  };
}
