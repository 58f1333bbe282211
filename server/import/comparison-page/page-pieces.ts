import { isName, namePattern, type SpelledName } from './spelled-name.ts';
import { plainName } from './plain-name.ts';

export type PieceKind = 'text' | 'heading' | 'unique' | 'alternatives' | 'more' | 'verdict' | 'lead';

export interface Piece {
  readonly kind: PieceKind;
  /** Of a heading, the place of its tool, 0 or 1; of `more`, the number. */
  readonly number: number;
  readonly text: string;
  readonly line: number;
}

/**
 * Parts the lines below the table at what a page marks: labels, verdict, headings, "+N more capabilities". Texts run
 * together on one line are parted there too; what belongs to the site and not to the comparison is left out.
 * @param firstLine the number of the first of these lines
 */
export function pagePieces(
  lines: readonly string[],
  firstLine: number,
  names: readonly [SpelledName, SpelledName],
): Piece[] {
  const sentences = sentencesOn(names);
  const all = new RegExp(`${sentences}|${marks}`, 'gu');
  const plain = new RegExp(marks, 'gu');
  const pieces: Piece[] = [];
  for (const [offset, text] of lines.entries()) {
    const line = firstLine + offset;
    const heading = names.findIndex((name) => isHeadingOf(name, text));
    if (heading !== -1) {
      pieces.push({ kind: 'heading', number: heading, text: '', line });
      continue;
    }
    let label: 'text' | 'unique' | 'alternatives' = 'text';
    let from = 0;
    const push = (to: number) => {
      const between = text.slice(from, to).trim();
      if (between !== '' || label !== 'text') pieces.push({ kind: label, number: 0, text: between, line });
      label = 'text';
    };
    // The names in sentences of rank cost much to look for.
    for (const found of text.matchAll(/ at \d/u.test(text) ? all : plain)) {
      push(found.index);
      from = found.index + found[0].length;
      const { verdict, lead, unique, alternatives, more } = found.groups ?? {};
      if (verdict !== undefined) pieces.push({ kind: 'verdict', number: 0, text: verdict, line });
      if (lead !== undefined) pieces.push({ kind: 'lead', number: 0, text: lead, line });
      if (more !== undefined) pieces.push({ kind: 'more', number: Number(more), text: '', line });
      if (unique !== undefined) label = 'unique';
      if (alternatives !== undefined) label = 'alternatives';
    }
    push(text.length);
  }
  return pieces;
}

function isHeadingOf(name: SpelledName, text: string): boolean {
  const end = ' Capabilities';
  if (!text.includes('Capabilities')) return false;
  const heading = text.replace(/^#+\s+/u, '').trim();
  return (
    (heading.endsWith(end) && isName(heading.slice(0, -end.length), name)) ||
    plainName(heading) === `${name.name}${end}`
  );
}

/** What a page marks on any line. */
const marks = [
  String.raw`(?<site>Need something different\?|Search the match graph ?→?|© ?\d{4}(?:(?!Unique: |vs alternatives: |\+\d+ more capabilit).)*)`,
  String.raw`(?<unique>Unique: )`,
  String.raw`(?<alternatives>vs alternatives: )`,
  String.raw`\+(?<more>\d+) more capabilit(?:y|ies)`,
].join('|');

/** The sentences that rank the two tools. */
function sentencesOn(names: readonly [SpelledName, SpelledName]): string {
  const name = `(?:${names.map(namePattern).join('|')})`;
  const rank = String.raw`\d+(?:\.\d+)?\/\d+`;
  const higher = (verb: string) => `${name} ${verb} higher at ${rank} vs ${name} at ${rank}\\.`;
  const tied = `${name} and ${name} are tied at ${rank}\\.`;
  const leads = `(?: ${name} leads on [^.]*?(?:, while ${name} is stronger on [^.]*)?\\.)?`;
  const free = `(?: (?:However, )?${name} (?:also )?has a free tier, making it more accessible\\.)?`;
  return `(?<verdict>(?:${higher('scores')}|${tied})${leads}${free})|(?<lead>${higher('ranks')}${leads}${free})`;
}
