/** What is in focus, in words: a node with its edges, an edge with its evidence. */
import { judgeText, matchedBetween, matchedText } from '#contract/result-text.ts';
import type { GraphEdge } from '#contract/graph.ts';
import { evidenceWords } from '../../evidence/evidence-words.ts';
import { apartText, sumOfEntries, totalText } from '../../evidence/sums.ts';
import { leadSentence } from '../../graph/scene/lead-words.ts';
import { count, counted } from '../../words/numbers.ts';
import { typeName } from '../../words/words.ts';
import type { PageNode, PagePair } from '../page/page-data.ts';
import { element } from './element.ts';
import { entryItem } from './entry-item.ts';
import { type Graph, otherEnd } from './graph.ts';

export function nodeDetails(graph: Graph, node: PageNode): readonly Node[] {
  const { name, type, vendor, pricing, released, matchesByKind, neighbours, ghost, ref } = node;
  const pairs = graph.pairsOf(ref);
  const all = neighbours.reduce((sum, { total }) => sum + total, 0);
  const kind = [typeName(type), vendor, pricing !== 'unknown' && pricing, ghost && 'only named in claims'];
  return [
    element(
      'div',
      {},
      element('p', { class: 'quiet' }, kind.filter(Boolean).join(' · ')),
      element('h2', {}, name),
    ),
    element(
      'p',
      {},
      `${matchedText(matchesByKind) || 'No matches'}${released ? `; released ${released}` : ''}.`,
    ),
    element(
      'p',
      { class: 'quiet' },
      `${count(pairs.length)} of ${counted(all, 'neighbour')} are in this file.`,
    ),
    element(
      'ul',
      { class: 'rows' },
      ...pairs.map((pair) =>
        element(
          'li',
          {},
          link(pair.id, graph.nameOf(otherEnd(pair, ref)), matchedBetween(pair.edges) || 'offer'),
        ),
      ),
    ),
  ];
}

export function pairDetails(graph: Graph, pair: PagePair): readonly Node[] {
  const { from, to, edges, entries, total } = pair;
  const [first, second] = [graph.nameOf(from), graph.nameOf(to)];
  return [
    element('p', { class: 'quiet' }, 'Linked because'),
    element('h2', {}, link(from, first), ' and ', link(to, second)),
    element(
      'ul',
      {},
      ...edges.map((edge) =>
        element(
          'li',
          {},
          leadSentence(edge, from, first, second),
          element('p', { class: 'quiet' }, originOf(sourceWords(graph, edge.source), edge)),
        ),
      ),
    ),
    ...(entries.length > 0 ? [element('h3', {}, 'Ledger entries')] : []),
    ...(entries.length > 0 ? [element('p', {}, sumInWords(entries))] : []),
    ...(total === null ? [] : [element('p', { class: 'quiet' }, held(entries.length, total))]),
    element('ul', {}, ...entries.map((entry) => entryItem(entry, graph.source(entry.source)))),
  ];
}

const originOf = (title: string, { evidence }: GraphEdge): string =>
  evidence === undefined ? title : evidenceWords(title, evidence);

export function startDetails(graph: Graph): readonly Node[] {
  const strongest = graph.data.nodes.toSorted((a, b) => b.timesMatched - a.timesMatched).slice(0, 10);
  return [
    element('h2', {}, 'What was compared with what'),
    element(
      'p',
      {},
      'Click a node for its edges, a line for the evidence behind it. Drag to move, scroll to zoom.',
    ),
    element(
      'p',
      { class: 'quiet' },
      'Keys on the graph: arrows walk from node to node, Enter opens the strongest edge, Escape leaves, + − 0 zoom, / finds.',
    ),
    ...(strongest.length > 0 ? [element('h3', {}, 'Matched most')] : []),
    element(
      'ul',
      { class: 'rows' },
      ...strongest.map(({ ref, name, matchesByKind }) =>
        element('li', {}, link(ref, name, matchedText(matchesByKind) || count(0))),
      ),
    ),
  ];
}

/** Whose result it is, and who judged it. */
function sourceWords(graph: Graph, id: string): string {
  const source = graph.source(id);
  return [source?.title ?? id, source && judgeText(source)].filter(Boolean).join(' · ');
}

function sumInWords(entries: PagePair['entries']): string {
  const sum = sumOfEntries(entries);
  const parts = [sum.counted > 0 && totalText(sum), apartText(sum)];
  return `${parts.filter((part) => part !== null && part !== false).join('; ')}.`;
}

function held(here: number, total: number): string {
  if (total === 0) return 'The ledger has no entries between these two.';
  return here === total
    ? `All ${counted(total, 'entry', 'entries')}.`
    : `${here} of ${count(total)} entries are in this file.`;
}

function link(opens: string, text: string, figure?: string): HTMLElement {
  const end = figure !== undefined && element('span', { class: 'number' }, figure);
  return element('a', { href: `#${encodeURIComponent(opens)}` }, element('span', {}, text), end);
}
