import type { z } from 'zod';
import type { Locator } from '#contract/locator.ts';

/** "line 19", "lines 17-19", "results.csv, line 4"; null when a source has no places. */
export function placeInSource(locator: z.infer<typeof Locator> | null): string | null {
  if (!locator) return null;
  const { file, line, lineEnd, request } = locator;
  const span = lineEnd === undefined || lineEnd === line ? `line ${line}` : `lines ${line}–${lineEnd}`;
  const parts = [file, line === undefined ? undefined : span, request];
  return parts.filter((part) => part !== undefined).join(', ') || null;
}
