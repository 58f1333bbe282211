import type { ListItem, Nodes, Parents, Table, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { GoodRow, Reader } from './reader.ts';
import { wholeText } from './text.ts';

/** A link as it stands in a row or an item. */
interface Link {
  readonly text: string;
  readonly url: string;
}

/**
 * Markdown: every row of a table and every item of a list is a row. Both have `headings` (the path of headings above,
 * outermost first), `heading` (the last of them), `text` (without marks), `name` and `link` (text and address of the
 * first link) and `links`. A table's row has `cells` by the names of its columns; an item has `depth`, from 0, and its
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
    const headings: { depth: number; text: string }[] = [];
    for (const node of tree.children) {
      if (node.type === 'heading') {
        while ((headings.at(-1)?.depth ?? 0) >= node.depth) headings.pop();
        headings.push({ depth: node.depth, text: toString(node).trim() });
      } else {
        yield* rowsUnder(
          node,
          headings.map(({ text }) => text),
        );
      }
    }
  },
};

function* rowsUnder(node: Nodes, headings: readonly string[], depth = 0): Generator<GoodRow> {
  if (node.type === 'table') yield* tableRows(node, headings);
  else if (node.type === 'listItem') {
    yield itemRow(node, headings, depth);
    for (const child of node.children)
      if (child.type !== 'paragraph') yield* rowsUnder(child, headings, depth + 1);
  } else if ('children' in node) {
    for (const child of node.children) yield* rowsUnder(child, headings, depth);
  }
}

function* tableRows({ children: [head, ...body] }: Table, headings: readonly string[]): Generator<GoodRow> {
  const columns = head?.children.map((cell) => toString(cell).trim()) ?? [];
  for (const row of body) {
    const cells = Object.fromEntries(
      row.children.flatMap((cell, i) => {
        const column = columns[i];
        return column === undefined ? [] : [[column, toString(cell).trim()]];
      }),
    );
    yield { line: lineOf(row), row: { cells, ...about(row, headings) } };
  }
}

function itemRow(item: ListItem, headings: readonly string[], depth: number): GoodRow {
  const [own] = item.children;
  const line =
    own?.type === 'paragraph' ? about(own, headings) : { headings, heading: headings.at(-1), text: '' };
  return { line: lineOf(item), row: { depth, ...line } };
}

function about(node: Parents, headings: readonly string[]) {
  const links = linksIn(node);
  const [first] = links;
  return {
    headings,
    heading: headings.at(-1),
    text: toString(node).trim(),
    name: first?.text,
    link: first?.url,
    links,
  };
}

function linksIn(node: Nodes): Link[] {
  if (node.type === 'link') return [{ text: toString(node).trim(), url: node.url }];
  return 'children' in node ? node.children.flatMap((child: Nodes) => linksIn(child)) : [];
}

function lineOf(node: ListItem | TableRow): number {
  return node.position?.start.line ?? 1;
}
