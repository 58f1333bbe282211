/**
 * The address of the compare screen, read and written. Every key may be missing.
 *
 *   tools    tool ids in the order of the columns, parted by commas
 *   rows     `differences`: rows that are the same are left out
 *   more     tool ids whose capabilities are all shown, parted by commas
 *   entries  the ledger entries that are open: `REF`, `REF~REF`, either with `~source.ID` and `~kind.KIND` behind
 *
 * REF is `tool:ID` or `capability:ID`; a bare ID is a tool. What cannot be read is left out, except in
 * `tools`: there the server says what is wrong with it.
 */
import { Id, MatchKind, Ref } from '#contract/vocabulary.ts';
import type { z } from 'zod';

/** A question to the ledger: the entries behind one count. */
export interface EntriesQuestion {
  readonly ref: string;
  readonly against: string | null;
  readonly source: string | null;
  readonly kind: z.infer<typeof MatchKind> | null;
}

export interface CompareState {
  readonly tools: readonly string[];
  readonly onlyDifferences: boolean;
  readonly expanded: readonly string[];
  readonly entries: EntriesQuestion | null;
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

function readRef(text: string): string | null {
  const ref = Ref.safeParse(text.includes(':') ? text : `tool:${text}`);
  return ref.success ? ref.data : null;
}

function readEntries(text: string): EntriesQuestion | null {
  const parts = text.split('~');
  const after = (mark: string) => parts.find((part) => part.startsWith(mark))?.slice(mark.length);
  const source = Id.safeParse(after('source.'));
  const kind = MatchKind.safeParse(after('kind.'));
  const refs = parts.filter((part) => !part.startsWith('source.') && !part.startsWith('kind.'));
  const [ref, against] = refs.map(readRef);
  if (!ref) return null;
  return {
    ref,
    against: against ?? null,
    source: source.success ? source.data : null,
    kind: kind.success ? kind.data : null,
  };
}

function printEntries({ ref, against, source, kind }: EntriesQuestion): string {
  const parts = [ref, against, source && `source.${source}`, kind && `kind.${kind}`];
  return parts.filter((part) => part !== null).join('~');
}
