/**
 * The address of a capability's page behind its path, read and written. Every key may be missing.
 *
 *   sort     of the tools that offer it: best (when absent), matches, price or name
 *   type, pricing, source, licence   which of them are shown; pricing=free means free, freemium or open-source
 *   rows     how many of them are shown, in fifties; 50 when absent
 *   with     ids of tools put aside for a comparison, at most six, parted by `~`
 *   entries  the ledger entries that are open: `REF`, `REF~REF`, either with `~source.ID`, `~kind.KIND` and `~about.ID` behind
 *
 * What cannot be read is left out.
 */
import { Id, Pricing, ToolType } from '#contract/vocabulary.ts';
import { pageSize } from '../api/capability-queries.ts';
import { capabilityAddress } from './capability-address.ts';
import { readAside } from './explore/aside.ts';
import { type EntriesOf, printEntries, readEntries } from './explore/entries-of.ts';
import { printRows, readRows } from './rows-asked.ts';

const maxLicenceLength = 200;
export const toolSorts = ['best', 'matches', 'price', 'name'] as const;

export interface PageState {
  readonly sort: (typeof toolSorts)[number];
  readonly type: ToolType | null;
  readonly pricing: Pricing | null;
  readonly source: string | null;
  readonly licence: string | null;
  readonly rows: number;
  readonly with: readonly string[];
  readonly entries: EntriesOf | null;
}

export const wholePage: PageState = {
  sort: 'best',
  type: null,
  pricing: null,
  source: null,
  licence: null,
  rows: pageSize,
  with: [],
  entries: null,
};

/** Reads a query string, with or without its question mark. */
export function readPageUrl(search: string): PageState {
  const query = new URLSearchParams(search);
  const text = (key: string) => query.get(key) ?? '';
  const type = ToolType.safeParse(text('type'));
  const pricing = Pricing.safeParse(text('pricing'));
  const source = Id.safeParse(text('source'));
  return {
    sort: toolSorts.find((sort) => sort === text('sort')) ?? wholePage.sort,
    type: type.success ? type.data : null,
    pricing: pricing.success ? pricing.data : null,
    source: source.success ? source.data : null,
    licence: text('licence').trim().slice(0, maxLicenceLength) || null,
    rows: readRows(text('rows')),
    with: readAside(text('with')),
    entries: readEntries(text('entries')),
  };
}

/** The path and query of the capability's page; `readPageUrl` reads the query back. */
export function pageUrl(id: string, change: Partial<PageState> = {}): string {
  const { sort, type, pricing, source, licence, rows, with: aside, entries } = { ...wholePage, ...change };
  const parts = [
    sort !== wholePage.sort && `sort=${sort}`,
    type !== null && `type=${type}`,
    pricing !== null && `pricing=${pricing}`,
    source !== null && `source=${source}`,
    licence !== null && `licence=${encodeURIComponent(licence)}`,
    printRows(rows),
    aside.length > 0 && `with=${aside.join('~')}`,
    entries !== null && `entries=${printEntries(entries)}`,
  ].filter((part) => typeof part === 'string');
  const path = capabilityAddress(id);
  return parts.length > 0 ? `${path}?${parts.join('&')}` : path;
}
