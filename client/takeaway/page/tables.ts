/** Nodes, edges and sources of the page as tables that need no script. */
import { isWebAddress } from '#contract/address.ts';
import { judgeText, matchedBetween, matchedText } from '#contract/result-text.ts';
import { asOf } from '#contract/snapshot.ts';
import { count } from '../../words/numbers.ts';
import { typeName } from '../../words/words.ts';
import type { Take } from '../take.ts';
import { attributes, escapeXml } from '#contract/formats/xml.ts';

/** What is ordered by a number, and says something else. */
type Cell = string | number | { readonly text: string; readonly order: number };

interface Row {
  /** What a click on the first cell opens: a ref, a pair's id, or nothing. */
  readonly opens: string | null;
  readonly cells: readonly Cell[];
}

export function nodesTable({ nodes, groups, pairs }: Take): string {
  const rows = nodes.map(({ node }) => ({
    opens: node.ref,
    cells: [
      node.name,
      typeName(node.type),
      node.vendor ?? '',
      node.pricing ?? '',
      { text: matchedText(node.matchesByKind), order: node.timesMatched },
      pairs.filter(({ from, to }) => from === node.ref || to === node.ref).length,
    ],
  }));
  const grouped = groups.map(({ group }) => ({
    opens: null,
    cells: [
      group.name,
      'Group of tools',
      '',
      '',
      { text: matchedText(group.matchesByKind), order: group.timesMatched },
      group.links.length,
    ],
  }));
  const heads = ['Name', 'Type', 'Vendor', 'Pricing', 'Comparisons', 'Edges here'];
  return table('Nodes', heads, [...grouped, ...rows]);
}

export function edgesTable({ nodes, pairs }: Take): string {
  const names = new Map(nodes.map(({ node }) => [node.ref, node.name]));
  const rows = pairs.map(({ id, from, to, matches, edges }) => ({
    opens: id,
    cells: [
      `${names.get(from) ?? from} and ${names.get(to) ?? to}`,
      matches === 0 ? 'offers' : 'matched',
      { text: matchedBetween(edges), order: matches },
      [...new Set(edges.map(({ source }) => source))].join(', '),
    ],
  }));
  return table('Edges', ['Between', 'Relation', 'Matches', 'Sources'], rows);
}

export function sourcesList({ sources }: Take): string {
  const items = sources.map(({ title, licence, url, snapshot, judge, judgeCompetes, attribution }) => {
    const name = url
      ? `<a${attributes({ href: isWebAddress(url) ? url : null, rel: 'noreferrer' })}>${escapeXml(title)}</a>`
      : escapeXml(title);
    const facts = [`Licence: ${licence}`, asOf(snapshot), judgeText({ judge, judgeCompetes }), attribution];
    return `<li><strong>${name}</strong><br>${escapeXml(facts.filter(Boolean).join(' · '))}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function table(caption: string, heads: readonly string[], rows: readonly Row[]): string {
  const head = heads.map((name) => `<th scope="col">${escapeXml(name)}</th>`).join('');
  const body = rows.map(({ opens, cells }) => {
    const [first = '', ...rest] = cells;
    const text = escapeXml(typeof first === 'object' ? first.text : String(first));
    const href = opens === null ? '' : attributes({ href: `#${encodeURIComponent(opens)}` });
    const name = href === '' ? text : `<a${href}>${text}</a>`;
    return `<tr><th scope="row">${name}</th>${rest.map(cellOf).join('')}</tr>`;
  });
  return (
    `<table><caption>${escapeXml(caption)} <small>${count(rows.length)}</small></caption>` +
    `<thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`
  );
}

function cellOf(value: Cell): string {
  if (typeof value === 'object') return `<td data-value="${value.order}">${escapeXml(value.text)}</td>`;
  if (typeof value === 'string') return `<td>${escapeXml(value)}</td>`;
  return `<td class="number" data-value="${value}">${count(value)}</td>`;
}
