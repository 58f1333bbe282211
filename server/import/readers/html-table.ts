/** Tables that a Markdown page writes in HTML, as lists do that want pictures or wide cells. Pure. */

export interface HtmlCell {
  /** What is inside, with links as they stand and without other tags. */
  readonly inner: string;
  readonly isHead: boolean;
}

export interface HtmlRow {
  /** Where it begins in the text. */
  readonly offset: number;
  readonly cells: readonly HtmlCell[];
}

export interface HtmlTable {
  readonly rows: readonly HtmlRow[];
  /** Behind its last tag. */
  readonly end: number;
}

/** Nothing between the brackets of a tag that could begin another: looking for its end never goes far. */
const tag = /<!--|<(?<close>\/?)(?<name>table|tr|td|th)\b(?<rest>[^<>]*)>/giu;

/** The table that begins at or after an offset, an inner table being a part of its cell; undefined where none is whole. */
export function htmlTableAt(text: string, from: number): HtmlTable | undefined {
  const rows: { offset: number; cells: HtmlCell[] }[] = [];
  let depth = 0;
  let cell: { from: number; isHead: boolean; columns: number } | undefined;
  const endCell = (at: number): void => {
    if (cell === undefined) return;
    const row = rows.at(-1);
    row?.cells.push({ inner: plainInner(text.slice(cell.from, at)), isHead: cell.isHead });
    for (let more = 1; more < cell.columns; more += 1) row?.cells.push({ inner: '', isHead: cell.isHead });
    cell = undefined;
  };
  tag.lastIndex = from;
  for (let found = tag.exec(text); found !== null; found = tag.exec(text)) {
    const { close = '', rest = '' } = found.groups ?? {};
    const name = found.groups?.['name']?.toLowerCase();
    if (name === undefined) {
      const end = text.indexOf('-->', found.index);
      if (end === -1) return undefined;
      tag.lastIndex = end;
    } else if (name === 'table') {
      depth += close === '' ? 1 : -1;
      if (depth > 0) continue;
      endCell(found.index);
      return { rows: rows.filter(({ cells }) => cells.length > 0), end: tag.lastIndex };
    } else if (depth === 1) {
      endCell(found.index);
      if (close !== '') continue;
      if (name === 'tr') rows.push({ offset: found.index, cells: [] });
      else {
        const columns = Number(/colspan\s*=\s*["']?(\d{1,2})/iu.exec(rest)?.[1] ?? 1);
        cell = { from: tag.lastIndex, isHead: name === 'th', columns };
      }
    }
  }
  return undefined;
}

/** Tags that would make a block of HTML of what is read as Markdown; links stay. */
const plainInner = (inner: string): string =>
  inner
    .replaceAll(/<br\b[^<>]*>/giu, ' ')
    .replaceAll(/<(?!\/?a\b)\/?[a-z][^<>]*>/giu, '')
    .replaceAll(/^[ \t]+/gmu, '')
    .trim();
