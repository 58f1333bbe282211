/**
 * The address of a capability's page behind its path, read and written. Every key may be missing.
 *
 *   sort     of the tools that offer it: best (when absent), matches, price or name
 *   type, pricing, source   which of them are shown; pricing=free means free, freemium or open-source
 *   rows     how many of them are shown, in fifties; 50 when absent
 *   entries  the ledger entries that are open: `REF`, `REF~REF`, either with `~source.ID`, `~kind.KIND` and `~about.ID` behind
 *
 * What cannot be read is left out.
 */
import { Id, Pricing, ToolType } from '#contract/vocabulary.ts';
import { pageSize } from '../../capability-queries.ts';
import { capabilityAddress } from '../../explore/capability-address.ts';
import { type EntriesOf, printEntries, readEntries } from '../../explore/address/entries-of.ts';
import { printRows, readRows } from './rows-asked.ts';

export const toolSorts = ['best', 'matches', 'price', 'name'] as const;

export interface PageState {
  readonly sort: (typeof toolSorts)[number];
  readonly type: ToolType | null;
  readonly pricing: Pricing | null;
  readonly source: string | null;
  readonly rows: number;
  readonly entries: EntriesOf | null;
}

export const wholePage: PageState = {
  sort: 'best',
  type: null,
  pricing: null,
  source: null,
  rows: pageSize,
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
    rows: readRows(text('rows')),
    entries: readEntries(text('entries')),
  };
}

/** The path and query of the capability's page; `readPageUrl` reads the query back. */
export function pageUrl(id: string, change: Partial<PageState> = {}): string {
  const { sort, type, pricing, source, rows, entries } = { ...wholePage, ...change };
  const parts = [
    sort !== wholePage.sort && `sort=${sort}`,
    type !== null && `type=${type}`,
    pricing !== null && `pricing=${pricing}`,
    source !== null && `source=${source}`,
    printRows(rows),
    entries !== null && `entries=${printEntries(entries)}`,
  ].filter((part) => typeof part === 'string');
  const path = capabilityAddress(id);
  return parts.length > 0 ? `${path}?${parts.join('&')}` : path;
}
