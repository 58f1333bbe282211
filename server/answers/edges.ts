/** Edges between nodes that are already chosen. */
import type { GraphEdge, OfferEvidence } from '#contract/graph.ts';
import type { Database, Run } from '../database/driver.ts';
import { edgesOfPairs, offersBetween } from '../queries/graph.ts';

export const pairOf = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

export async function matchedEdges(target: Database | Run, pairs: readonly string[]): Promise<GraphEdge[]> {
  return pairs.length === 0 ? [] : edgesOfPairs(target, { pairs: [...pairs] });
}

/** @param pairs refs, in either order; those that are not one tool and one capability are left out */
export async function offerEdges(
  target: Database | Run,
  pairs: readonly (readonly [string, string])[],
): Promise<GraphEdge[]> {
  const wanted = pairs.flatMap(([a, b]) => {
    const [tool, capability] = a.startsWith('tool:') ? [a, b] : [b, a];
    if (!tool.startsWith('tool:') || !capability.startsWith('capability:')) return [];
    return [{ tool: tool.slice('tool:'.length), capability: capability.slice('capability:'.length) }];
  });
  if (wanted.length === 0) return [];
  return (await offersBetween(target, { pairs: wanted })).map(offerEdge);
}

/** @param pair ids of two capabilities */
export function similarEdge({ low, high, score }: { low: string; high: string; score: number }): GraphEdge {
  return {
    id: `similar|${low}|${high}`,
    from: `capability:${low}`,
    to: `capability:${high}`,
    rel: 'SIMILAR_TO',
    // Of no source: worked out from the names and plain lines of both.
    source: 'meaning',
    ...uncounted,
    score,
  };
}

const uncounted = {
  matches: 0,
  wins: 0,
  losses: 0,
  ties: 0,
  unjudged: 0,
  score: null,
  kinds: [],
  first: null,
  last: null,
};

export function offerEdge({
  tool,
  capability,
  source,
  ...evidence
}: { tool: string; capability: string; source: string } & OfferEvidence): GraphEdge {
  return {
    id: `offers|${tool}|${capability}|${source}`,
    from: `tool:${tool}`,
    to: `capability:${capability}`,
    rel: 'OFFERS',
    source,
    ...uncounted,
    evidence,
  };
}
