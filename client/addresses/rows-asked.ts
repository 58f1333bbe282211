/** How many rows of a paged list an address asks for. */
import { pageSize } from '../api/capability-queries.ts';

/** More than this in one page helps nobody: filters and words find the rest. */
export const maxRows = 2000;

/** Whole pages, at least one; a text that is no number asks for one. */
export function readRows(text: string): number {
  const rows = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return Math.min(maxRows, Math.max(1, Math.ceil(rows / pageSize)) * pageSize);
}

/** Undefined for the first page alone, which no address says. */
export function printRows(rows: number): string | undefined {
  return rows === pageSize ? undefined : `rows=${rows}`;
}
