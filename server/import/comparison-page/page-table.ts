import { NotAPage } from './page.ts';

export interface PageTable {
  readonly names: readonly [string, string];
  readonly rows: ReadonlyMap<string, readonly [string, string]>;
  readonly line: number;
  readonly lineEnd: number;
}

/**
 * Reads the table `| Feature | A | B |` out of a page's lines, rows broken over several lines put together again: every
 * row has a name and two cells, so cells are counted, not lines. Undefined when there is no such table.
 */
export function pageTable(lines: readonly string[]): PageTable | undefined {
  const start = lines.findIndex((line) => /^\s*\|\s*Feature\s*(\||$)/u.test(line));
  if (start === -1) return undefined;
  const cells: string[] = [];
  let end = start;
  for (const [offset, text] of lines.slice(start).entries()) {
    const trimmed = text.trim();
    const isOpen = cells.length % 3 !== 0;
    if (trimmed === '' && isOpen) continue;
    if (!trimmed.startsWith('|') && !(isOpen && trimmed.includes('|'))) break;
    end = start + offset;
    if (/^\|(\s*:?-+:?\s*\|?)+$/u.test(trimmed)) continue;
    const [first = '', ...rest] = cellsOf(trimmed);
    // The rest of a cell that was broken in the middle.
    if (!trimmed.startsWith('|')) cells.push(`${cells.pop() ?? ''} ${first}`.trim(), ...rest);
    else cells.push(first, ...rest);
  }
  if (cells.length % 3 !== 0) throw new NotAPage('its table breaks off inside a row', end + 1);
  const [, a = '', b = '', ...others] = cells;
  if (a === '' || b === '') throw new NotAPage('the head of its table does not name two tools', start + 1);
  const rows = new Map<string, readonly [string, string]>();
  for (let i = 0; i + 2 < others.length; i += 3)
    rows.set(others[i] ?? '', [others[i + 1] ?? '', others[i + 2] ?? '']);
  return { names: [a, b], rows, line: start + 1, lineEnd: end + 1 };
}

/** The cells of a line; `\|` is a bar inside one. */
function cellsOf(line: string): string[] {
  return line
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
}
