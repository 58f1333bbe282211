import { visibleText } from '#contract/visible-text.ts';

/** Rows as aligned columns, numbers to the right; a head row when it is given. Ends with a line break. */
export function table(rows: readonly (readonly (string | number)[])[], head?: readonly string[]): string {
  const shown = (value: string | number) =>
    typeof value === 'number' ? value.toLocaleString('en') : visibleText(value.replaceAll(/\s+/g, ' '));
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
