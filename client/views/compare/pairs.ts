import type { GraphEdge, Neighbours, Overview } from '#contract/graph.ts';
import type { MatchEntry } from '#contract/match.ts';
import { matchedBetween } from '#contract/result-text.ts';
import { sourceName } from '../../words/source-name.ts';

/** Two tools to compare, and why. */
export interface Pair {
  readonly ids: readonly [string, string];
  readonly names: readonly [string, string];
  readonly why: string;
}

const toolId = (ref: string | null): string | null =>
  ref?.startsWith('tool:') ? ref.slice('tool:'.length) : null;

/** Pairs that a source shows on one page. */
export function sideBySidePairs(entries: readonly MatchEntry[], most: number): Pair[] {
  return entries
    .flatMap(({ first, second, source, sourceTitle }): Pair[] => {
      const [a, b] = [toolId(first.ref), toolId(second.ref)];
      if (a === null || b === null) return [];
      return [
        {
          ids: [a, b],
          names: [first.name, second.name],
          why: `compared by ${sourceName(source, [{ id: source, title: sourceTitle }])}`,
        },
      ];
    })
    .slice(0, most);
}

interface Weighed {
  readonly from: string;
  readonly to: string;
  /** To order by. */
  readonly matches: number;
  /** One a source. */
  readonly edges: readonly GraphEdge[];
}

/** Tool pairs with the matches of all their sources, most first. */
function weighedTools(edges: readonly GraphEdge[]): Weighed[] {
  const byPair = new Map<string, Weighed>();
  for (const edge of edges) {
    const [from, to] = [toolId(edge.from), toolId(edge.to)];
    if (edge.rel !== 'MATCHED_AGAINST' || from === null || to === null) continue;
    const pair = `${from} ${to}`;
    const known = byPair.get(pair);
    const matches = edge.matches + (known?.matches ?? 0);
    byPair.set(pair, { from, to, matches, edges: [...(known?.edges ?? []), edge] });
  }
  return [...byPair.values()].filter(({ matches }) => matches > 0).toSorted((a, b) => b.matches - a.matches);
}

/**
 * The pairs with most matches. Each brings in a tool not yet named, and none is named more than twice: a judge
 * that holds all against one would else fill the list with that one.
 */
export function mostMatchedPairs({ nodes, edges }: Pick<Overview, 'nodes' | 'edges'>, most: number): Pair[] {
  const names = new Map(nodes.map(({ ref, name }) => [ref, name]));
  const named = new Map<string, number>();
  const times = (id: string) => named.get(id) ?? 0;
  const pairs: Pair[] = [];
  for (const { from, to, edges: of } of weighedTools(edges)) {
    const [left, right] = [names.get(`tool:${from}`), names.get(`tool:${to}`)];
    if (pairs.length === most) break;
    if (left === undefined || right === undefined) continue;
    if (times(from) > 1 || times(to) > 1 || (times(from) > 0 && times(to) > 0)) continue;
    for (const id of [from, to]) named.set(id, times(id) + 1);
    pairs.push({ ids: [from, to], names: [left, right], why: matchedBetween(of) });
  }
  return pairs;
}

/** The tools a chosen tool meets most often, the chosen one always on the left. */
export function rivalPairs({ centre, nodes, edges }: Neighbours, most: number): Pair[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return weighedTools(edges)
    .flatMap(({ from, to, edges: of }): Pair[] => {
      const rival = from === centre.id ? to : from;
      const name = names.get(rival);
      if (name === undefined) return [];
      return [{ ids: [centre.id, rival], names: [centre.name, name], why: matchedBetween(of) }];
    })
    .slice(0, most);
}
