import { NotAPage, type ComparisonPage, type PageTool, type Said } from './page.ts';
import { pageCapabilities, type ToolCapabilities } from './page-capabilities.ts';
import { namesInTitle } from './page-names.ts';
import { pagePieces, type Piece } from './page-pieces.ts';
import { pageTable, type PageTable } from './page-table.ts';
import type { SpelledName } from './spelled-name.ts';

/**
 * Reads a comparison page of two tools: a title "A vs B", a table or a lead sentence with their ranks, then what each
 * can do. Throws a NotAPage when the text is none.
 */
export function parsePage(text: string): ComparisonPage {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const title = lines.findIndex((line) => line.trim() !== '');
  if (title === -1) throw new NotAPage('it is empty', 1);
  const table = pageTable(lines);
  const names = namesInTitle(lines[title] ?? '', title + 1, table?.names, lines.slice(title + 1));
  const before = pagePieces(
    lines.slice(title + 1, table === undefined ? lines.length : table.line - 1),
    title + 2,
    names,
  );
  const after = table === undefined ? [] : pagePieces(lines.slice(table.lineEnd), table.lineEnd + 1, names);
  const lead = first(before, 'lead');
  if (table === undefined && lead === undefined)
    throw new NotAPage(
      'below its title stands neither a table "| Feature | … |" nor a sentence with both ranks',
      title + 1,
    );
  // Above the table stands only what introduces the page.
  const pieces = table === undefined ? before.filter((piece) => piece.line > (lead?.line ?? 0)) : after;
  const declared = [0, 1].map((side) => declaredBy(table, side));
  const [a, b] = pageCapabilities(pieces, declared);
  if (a.capabilities.length + b.capabilities.length === 0)
    throw new NotAPage('it tells no capability of either tool', lines.length);
  return {
    tools: [toolOf(names[0], 0, table, a), toolOf(names[1], 1, table, b)],
    titleLine: title + 1,
    tableLine: table?.line ?? lead?.line ?? title + 1,
    tableLineEnd: table?.lineEnd ?? lead?.lineEnd ?? title + 1,
    lead: lead ?? first(after, 'lead'),
    verdict: first(after, 'verdict') ?? first(before, 'verdict'),
  };
}

function first(pieces: readonly Piece[], kind: 'lead' | 'verdict'): Said | undefined {
  const found = pieces.find((piece) => piece.kind === kind);
  return found === undefined ? undefined : { text: found.text, line: found.line, lineEnd: found.line };
}

function declaredBy(table: PageTable | undefined, side: number): number | undefined {
  const number = /\d+/u.exec(table?.rows.get('Capabilities')?.[side] ?? '')?.[0];
  return number === undefined ? undefined : Number(number);
}

function toolOf(
  name: SpelledName,
  side: 0 | 1,
  table: PageTable | undefined,
  told: ToolCapabilities,
): PageTool {
  const cells = new Map([...(table?.rows ?? [])].map(([label, pair]) => [label, pair[side]]));
  return { ...name, cells, ...told };
}
