import type { ListItem, Nodes, Parents, Root, Table, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { htmlTableAt, type HtmlTable } from './html-table.ts';
import { lineFinder } from './line-finder.ts';
import { type Definitions, definitionsIn, linksOf, textOf } from './markdown-links.ts';
import type { GoodRow, Reader } from './reader.ts';
import { wholeText } from './text.ts';

/**
 * Markdown: every row of a table, also of one in HTML, and every item of a list is a row. Both have `headings` (the path of headings above,
 * outermost first), `heading` (the last of them), `text` (without marks), `name` and `link` (text and address of the
 * first link, by reference or in HTML too; a badge is none) and `links`. A table's row has `cells` by the names of its columns,
 * and without a link the text of its first cell as `name`; an item has `depth`, from 0, and its text is that of its own line, without the lists under it. Read as a whole.
 */
export const markdown: Reader = {
  id: 'markdown',
  endings: ['md', 'markdown'],
  whole: true,
  async *rows(bytes) {
    const text = await wholeText(bytes);
    const tree = parsed(text);
    const lineAt = lineFinder(text);
    const definitions = definitionsIn(tree);
    const headings: { depth: number; text: string }[] = [];
    let behindTable = 0;
    for (const node of tree.children) {
      const start = node.position?.start.offset ?? 0;
      // A blank line ends a block of HTML, and what a table has behind it looks like other blocks.
      if (start < behindTable) continue;
      const table = node.type === 'html' ? tableIn(node.value, text, start) : undefined;
      if (table !== undefined) {
        behindTable = table.end;
        yield* htmlRows(table, lineAt, { headings: headings.map((one) => one.text), definitions });
      } else if (node.type === 'heading') {
        while ((headings.at(-1)?.depth ?? 0) >= node.depth) headings.pop();
        headings.push({ depth: node.depth, text: textOf(node) });
      } else {
        yield* rowsUnder(node, { headings: headings.map(({ text }) => text), definitions });
      }
    }
  },
};

const parsed = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

function tableIn(html: string, text: string, start: number): HtmlTable | undefined {
  const at = html.search(/<table\b/iu);
  return at === -1 ? undefined : htmlTableAt(text, start + at);
}

/** The first row, or all above the first one that has a cell of data, names the columns. */
function* htmlRows(
  { rows }: HtmlTable,
  lineAt: (offset: number) => number,
  place: Place,
): Generator<GoodRow> {
  const heads = rows.findIndex(({ cells }) => cells.some(({ isHead }) => !isHead));
  const [head, body] =
    heads > 0 ? [rows[heads - 1], rows.slice(heads)] : [rows[0], heads === 0 ? rows.slice(1) : []];
  const columns = head?.cells.map(({ inner }) => textOf(parsed(inner))) ?? [];
  for (const { cells, offset } of body) {
    const nodes = cells.map(({ inner }) => parsed(inner));
    const links = nodes.flatMap((node) => linksOf(node, place.definitions));
    const texts = nodes.map((node) => textOf(node));
    const named = texts.flatMap((text, i) => (columns[i] === undefined ? [] : [[columns[i], text]]));
    yield {
      line: lineAt(offset),
      row: {
        cells: Object.fromEntries(named),
        ...under(place),
        text: texts.join(' ').trim(),
        name: links[0]?.text ?? firstText(texts),
        link: links[0]?.url,
        links,
      },
    };
  }
}

/** Where in the file a row stands, and what its references lead to. */
interface Place {
  readonly headings: readonly string[];
  readonly definitions: Definitions;
}

function* rowsUnder(node: Nodes, place: Place, depth = 0): Generator<GoodRow> {
  if (node.type === 'table') yield* tableRows(node, place);
  else if (node.type === 'listItem') {
    yield itemRow(node, place, depth);
    for (const child of node.children)
      if (child.type !== 'paragraph') yield* rowsUnder(child, place, depth + 1);
  } else if ('children' in node) {
    for (const child of node.children) yield* rowsUnder(child, place, depth);
  }
}

function* tableRows({ children: [head, ...body] }: Table, place: Place): Generator<GoodRow> {
  const columns = head?.children.map((cell) => textOf(cell)) ?? [];
  for (const row of body) {
    const texts = row.children.map((cell) => textOf(cell));
    const cells = Object.fromEntries(
      texts.flatMap((text, i) => {
        const column = columns[i];
        return column === undefined ? [] : [[column, text]];
      }),
    );
    const { name = firstText(texts), ...rest } = about(row, place);
    yield { line: lineOf(row), row: { cells, ...rest, name } };
  }
}

/** What a row of a table without a link is called: a table names its things in its first cell. */
const firstText = ([first]: readonly string[]): string | undefined => (first === '' ? undefined : first);

function itemRow(item: ListItem, place: Place, depth: number): GoodRow {
  const [own] = item.children;
  const line = own?.type === 'paragraph' ? about(own, place) : { ...under(place), text: '' };
  return { line: lineOf(item), row: { depth, ...line } };
}

function about(node: Parents, place: Place) {
  const links = linksOf(node, place.definitions);
  const [first] = links;
  return { ...under(place), text: textOf(node), name: first?.text, link: first?.url, links };
}

const under = ({ headings }: Place) => ({ headings, heading: headings.at(-1) });

function lineOf(node: ListItem | TableRow): number {
  return node.position?.start.line ?? 1;
}
