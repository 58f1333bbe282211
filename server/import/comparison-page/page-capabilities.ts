import type { PageCapability } from './page.ts';
import type { Piece } from './page-pieces.ts';

export interface ToolCapabilities {
  readonly capabilities: readonly PageCapability[];
  readonly hidden: number;
}

interface Open {
  description: string;
  unique: string | undefined;
  alternatives: { text: string; line: number; lineEnd: number } | undefined;
  line: number;
  lineEnd: number;
}

/**
 * Puts the pieces of a page together as the capabilities of its two tools. Headings say whose they are; without them the
 * first tool's end at "+N more capabilities", or where as many were told as the table declares.
 * @param declared by the table, for each tool; undefined where it does not say
 */
export function pageCapabilities(
  pieces: readonly Piece[],
  declared: readonly (number | undefined)[],
): [ToolCapabilities, ToolCapabilities] {
  const lists: [Open[], Open[]] = [[], []];
  const hidden: [number, number] = [0, 0];
  let tool: 0 | 1 = 0;
  let open: Open | undefined;
  const hasHeadings = pieces.some((piece) => piece.kind === 'heading');
  const begin = (piece: Piece): Open => {
    if (!hasHeadings && tool === 0 && lists[0].length >= (declared[0] ?? Infinity)) tool = 1;
    const { text, line } = piece;
    const begun = { description: text, unique: undefined, alternatives: undefined, line, lineEnd: line };
    lists[tool].push(begun);
    return begun;
  };
  for (const [i, piece] of pieces.entries()) {
    const { kind, text, line } = piece;
    if (kind === 'heading') {
      tool = piece.number === 0 ? 0 : 1;
      open = undefined;
    } else if (kind === 'more') {
      hidden[tool] = piece.number;
      if (!hasHeadings) tool = 1;
      open = undefined;
    } else if (kind === 'text') {
      if (open === undefined || isNew(open, text, pieces.slice(i + 1))) open = begin(piece);
      else append(open, text, line);
    } else if (kind === 'unique' || kind === 'alternatives') {
      open ??= begin({ ...piece, text: '' });
      if (kind === 'unique') open.unique = text;
      else open.alternatives = { text, line, lineEnd: line };
      open.lineEnd = line;
    }
  }
  return [
    { capabilities: lists[0], hidden: hidden[0] },
    { capabilities: lists[1], hidden: hidden[1] },
  ];
}

/** Whether a text without a label is the next capability's description, and not the rest of a broken text. */
function isNew(open: Open, text: string, after: readonly Piece[]): boolean {
  if (open.unique === undefined && open.alternatives === undefined) return false;
  if (/^[\p{Ll}\p{P}]/u.test(text) && !/^["'“‘([@]/u.test(text)) return false;
  if (open.alternatives !== undefined) return true;
  // Between "Unique:" and "vs alternatives:" a new capability begins only when it brings a "Unique:" of its own.
  return after.find(({ kind }) => kind === 'unique' || kind === 'alternatives')?.kind === 'unique';
}

function append(open: Open, text: string, line: number): void {
  const joined = (before: string) => `${before} ${text}`.trim();
  if (open.alternatives !== undefined)
    open.alternatives = { ...open.alternatives, text: joined(open.alternatives.text), lineEnd: line };
  else if (open.unique === undefined) open.description = joined(open.description);
  else open.unique = joined(open.unique);
  open.lineEnd = line;
}
