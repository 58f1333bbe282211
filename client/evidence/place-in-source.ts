import type { Locator } from '#contract/locator.ts';
import { count, counted } from '../words/numbers.ts';

/** "line 19", "lines 17–19", "results.csv, line 4 and 12 more rows"; null when a source has no places. */
export function placeInSource(locator: Locator | null): string | null {
  if (!locator) return null;
  const { file, line, lineEnd, rows, request } = locator;
  const parts = [file, line === undefined ? undefined : linesOf(line, lineEnd, rows), request];
  return parts.filter((part) => part !== undefined).join(', ') || null;
}

function linesOf(line: number, lineEnd = line, rows = 1): string {
  const span = lineEnd === line ? `line ${count(line)}` : `lines ${count(line)}–${count(lineEnd)}`;
  return rows > 1 ? `${span} and ${counted(rows - 1, 'more row')}` : span;
}
