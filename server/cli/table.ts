import type { MatchesByKind } from '#contract/matches-of-kinds.ts';
import { matchedText } from '#contract/result-text.ts';
import { visibleText } from '#contract/visible-text.ts';

/** Null is what nobody says: it is printed as "no data", never as 0 and never as nothing. */
export type Cell = string | number | null;

/** How often something was matched, by kind: never one sum. Null where it was not. */
export const matchedCell = (byKind: MatchesByKind): string | null => matchedText(byKind) || null;

/** Of what nobody counted there is no data; a 0 would say that it was counted. */
export const counted = (value: number): number | null => (value === 0 ? null : value);

/** Rows as aligned columns, numbers to the right; a head row when it is given. Ends with a line break. */
export function table(rows: readonly (readonly Cell[])[], head?: readonly string[]): string {
  const shown = (value: Cell) =>
    value === null
      ? 'no data'
      : typeof value === 'number'
        ? value.toLocaleString('en')
        : visibleText(value.replaceAll(/\s+/g, ' '));
  const lines = [...(head ? [head] : []), ...rows];
  const widths: number[] = [];
  for (const line of lines) {
    line.forEach((value, i) => (widths[i] = Math.max(widths[i] ?? 0, shown(value).length)));
  }
  return lines
    .map((line) =>
      line
        .map((value, i) => {
          const width = widths[i] ?? 0;
          return typeof value === 'number' ? shown(value).padStart(width) : shown(value).padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
