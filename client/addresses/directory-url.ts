/**
 * The address of the capabilities screen, read and written. Every key may be missing.
 *
 *   view     `review`: pairs of words that may mean one capability, for a person to decide on
 *   q        words in the names and lines that are looked through
 *   kind     one kind of capability
 *   area     functions of one area, by its name
 *   serves   operations that serve one function, by its id
 *   source   id of one source that speaks of it
 *   sort     tools (when absent), matches or name
 *   rows     how many rows are shown, in fifties; 50 when absent
 *   state    of the review: open (when absent), joined or apart
 *
 * What cannot be read is left out.
 */
import { CapabilityKind, Id } from '#contract/vocabulary.ts';
import { pageSize } from '../api/capability-queries.ts';
import { printRows, readRows } from './rows-asked.ts';

export const directorySorts = ['tools', 'matches', 'name'] as const;
export const pairingStates = ['open', 'joined', 'apart'] as const;
const maxWordsLength = 300;
const maxAreaLength = 60;

export interface DirectoryState {
  readonly view: 'directory' | 'review';
  readonly q: string;
  readonly kind: CapabilityKind | null;
  readonly area: string | null;
  readonly serves: string | null;
  readonly source: string | null;
  readonly sort: (typeof directorySorts)[number];
  readonly rows: number;
  readonly state: (typeof pairingStates)[number];
}

export const wholeDirectory: DirectoryState = {
  view: 'directory',
  q: '',
  kind: null,
  area: null,
  serves: null,
  source: null,
  sort: 'tools',
  rows: pageSize,
  state: 'open',
};

/** Reads a query string, with or without its question mark. */
export function readDirectoryUrl(search: string): DirectoryState {
  const query = new URLSearchParams(search);
  const text = (key: string) => query.get(key) ?? '';
  const kind = CapabilityKind.safeParse(text('kind'));
  const serves = Id.safeParse(text('serves'));
  const source = Id.safeParse(text('source'));
  return {
    view: text('view') === 'review' ? 'review' : 'directory',
    q: text('q').slice(0, maxWordsLength),
    kind: kind.success ? kind.data : null,
    area: text('area').trim().slice(0, maxAreaLength) || null,
    serves: serves.success ? serves.data : null,
    source: source.success ? source.data : null,
    sort: directorySorts.find((sort) => sort === text('sort')) ?? wholeDirectory.sort,
    rows: readRows(text('rows')),
    state: pairingStates.find((state) => state === text('state')) ?? wholeDirectory.state,
  };
}

/** The path and query that `readDirectoryUrl` reads back. */
export function directoryUrl(change: Partial<DirectoryState>): string {
  const { view, q, kind, area, serves, source, sort, rows, state } = { ...wholeDirectory, ...change };
  const parts = [
    view === 'review' && 'view=review',
    q !== '' && `q=${encodeURIComponent(q)}`,
    kind !== null && `kind=${kind}`,
    area !== null && `area=${encodeURIComponent(area)}`,
    serves !== null && `serves=${serves}`,
    source !== null && `source=${source}`,
    sort !== wholeDirectory.sort && `sort=${sort}`,
    printRows(rows),
    state !== wholeDirectory.state && `state=${state}`,
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? `/capabilities?${parts.join('&')}` : '/capabilities';
}
