/** Links of a piece of Markdown, and its words, as a reader of the page would see them. Pure. */
import type { Definition, Nodes } from 'mdast';

/** A link as it stands in a row or an item. */
export interface Link {
  readonly text: string;
  readonly url: string;
}

/** Addresses that stand elsewhere in the file: `[eaves]: https://…`. */
export type Definitions = ReadonlyMap<string, string>;

export function definitionsIn(node: Nodes): Definitions {
  return new Map(allDefinitions(node).map(({ identifier, url }) => [identifier, url]));
}

function allDefinitions(node: Nodes): Definition[] {
  if (node.type === 'definition') return [node];
  return 'children' in node ? node.children.flatMap((child: Nodes) => allDefinitions(child)) : [];
}

/** Without marks, pictures and tags; what pictures say of themselves only where there are no other words. */
export function textOf(node: Nodes): string {
  return wordsOf(node, false).trim() || wordsOf(node, true).trim();
}

function wordsOf(node: Nodes, pictures: boolean): string {
  if (node.type === 'image' || node.type === 'imageReference') return pictures ? (node.alt ?? '') : '';
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? ' ' : '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child: Nodes) => wordsOf(child, pictures)).join('') : '';
}

/**
 * Links by their order, in Markdown, by reference or in HTML. A picture that is a link, such as a badge, is none, unless
 * the whole piece is pictures.
 */
export function linksOf(node: Nodes, definitions: Definitions): Link[] {
  const pictures = wordsOf(node, false).trim() === '';
  return linksIn(node, definitions, pictures).filter(({ text }) => text !== '');
}

function linksIn(node: Nodes, definitions: Definitions, pictures: boolean): Link[] {
  if (node.type === 'link') return [{ text: wordsOf(node, pictures).trim(), url: node.url }];
  if (node.type === 'linkReference') {
    const url = definitions.get(node.identifier);
    return url === undefined ? [] : [{ text: wordsOf(node, pictures).trim(), url }];
  }
  if (!('children' in node)) return [];
  const children: readonly Nodes[] = node.children;
  const found: Link[] = [];
  for (let at = 0; at < children.length; at++) {
    const child = children[at];
    if (child === undefined) continue;
    const url = addressIn(child);
    const end = url === undefined ? -1 : children.findIndex((one, i) => i > at && isEnd(one));
    if (url !== undefined && end > at) {
      const inner = children.slice(at + 1, end).map((one) => wordsOf(one, pictures));
      found.push({ text: inner.join('').trim(), url });
      at = end;
    } else found.push(...linksIn(child, definitions, pictures));
  }
  return found;
}

const anchor = /^<a\b[^>]*?\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i;

/** Of an `<a href=…>`; undefined for everything else. */
function addressIn(node: Nodes): string | undefined {
  if (node.type !== 'html') return undefined;
  const [, double, single, bare] = anchor.exec(node.value) ?? [];
  return (double ?? single ?? bare)?.replaceAll('&amp;', '&').trim();
}

const isEnd = (node: Nodes): boolean => node.type === 'html' && /^<\/a\s*>/i.test(node.value);
