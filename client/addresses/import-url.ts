/**
 * The address of the import screen, read and written. Every key may be missing.
 *
 *   at       the part that is in view: add, bring or imports; `settle`, as it once was, leads to `/duplicates`
 *   import   ids of the imports that were begun here, parted by commas
 */
/** The parts of the screen, from top to bottom. */
export const parts = ['add', 'bring', 'imports'] as const;
export type Part = (typeof parts)[number];

export interface ImportState {
  readonly at: Part | null;
  readonly begun: readonly string[];
}

/** Whether an address is of the time when possible duplicates stood on this screen. */
export const leadsToDuplicates = (search: string): boolean =>
  new URLSearchParams(search).get('at') === 'settle';

/** Reads a query string, with or without its question mark. */
export function readImportUrl(search: string): ImportState {
  const query = new URLSearchParams(search);
  const at = query.get('at');
  const begun = (query.get('import') ?? '').split(',').filter((id) => id !== '');
  return { at: parts.find((part) => part === at) ?? null, begun: [...new Set(begun)] };
}

/** The path and query that `readImportUrl` reads back. */
export function importUrl({ at = null, begun = [] }: Partial<ImportState>): string {
  const query = [
    ...(at === null ? [] : [`at=${at}`]),
    ...(begun.length === 0 ? [] : [`import=${begun.map(encodeURIComponent).join(',')}`]),
  ];
  return query.length === 0 ? '/import' : `/import?${query.join('&')}`;
}
