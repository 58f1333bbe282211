import type { ListItem, Nodes, Parents, Table, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { type Definitions, definitionsIn, linksOf, textOf } from './markdown-links.ts';
import type { GoodRow, Reader } from './reader.ts';
import { wholeText } from './text.ts';

/**
 * Markdown: every row of a table and every item of a list is a row. Both have `headings` (the path of headings above,
 * outermost first), `heading` (the last of them), `text` (without marks), `name` and `link` (text and address of the
 * first link, by reference or in HTML too; a badge is none) and `links`. A table's row has `cells` by the names of its columns; an item has `depth`, from 0, and its
 * text is that of its own line, without the lists under it. Read as a whole.
 */
export const markdown: Reader = {
  id: 'markdown',
  endings: ['md', 'markdown'],
  whole: true,
  async *rows(bytes) {
    const tree = fromMarkdown(await wholeText(bytes), {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    });
    const definitions = definitionsIn(tree);
    const headings: { depth: number; text: string }[] = [];
    for (const node of tree.children) {
      if (node.type === 'heading') {
        while ((headings.at(-1)?.depth ?? 0) >= node.depth) headings.pop();
        headings.push({ depth: node.depth, text: textOf(node) });
      } else {
        yield* rowsUnder(node, { headings: headings.map(({ text }) => text), definitions });
      }
    }
  },
};

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
    const cells = Object.fromEntries(
      row.children.flatMap((cell, i) => {
        const column = columns[i];
        return column === undefined ? [] : [[column, textOf(cell)]];
      }),
    );
    yield { line: lineOf(row), row: { cells, ...about(row, place) } };
  }
}

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
