/**
 * The address of the compare screen, read and written. Every key may be missing.
 *
 *   tools    tool ids in the order of the columns, parted by commas
 *   rows     `differences`: rows that are the same are left out
 *   more     tool ids whose capabilities are all shown, parted by commas
 *   entries  the ledger entries that are open: `REF`, `REF~REF`, either with `~source.ID`, `~kind.KIND` and `~about.ID` behind
 *
 * REF is `tool:ID` or `capability:ID`; a bare ID is a tool. What cannot be read is left out, except in
 * `tools`: there the server says what is wrong with it.
 */
import { type EntriesOf, printEntries, readEntries } from './explore/entries-of.ts';

export interface CompareState {
  readonly tools: readonly string[];
  readonly onlyDifferences: boolean;
  readonly expanded: readonly string[];
  readonly entries: EntriesOf | null;
}

/** Reads a query string, with or without its question mark. */
export function readCompareUrl(search: string): CompareState {
  const query = new URLSearchParams(search);
  return {
    tools: readList(query.get('tools')),
    onlyDifferences: query.get('rows') === 'differences',
    expanded: readList(query.get('more')),
    entries: readEntries(query.get('entries') ?? ''),
  };
}

/** The path and query that `readCompareUrl` reads back. */
export function compareUrl(state: Partial<CompareState>): string {
  const parts: string[] = [];
  if (state.tools?.length) parts.push(`tools=${state.tools.map(encodeURIComponent).join(',')}`);
  if (state.onlyDifferences) parts.push('rows=differences');
  if (state.expanded?.length) parts.push(`more=${state.expanded.map(encodeURIComponent).join(',')}`);
  if (state.entries) parts.push(`entries=${printEntries(state.entries)}`);
  return parts.length > 0 ? `/compare?${parts.join('&')}` : '/compare';
}

function readList(text: string | null): string[] {
  const parts = (text ?? '').split(',').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}
