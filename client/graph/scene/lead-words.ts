import type { GraphEdge } from '#contract/graph.ts';
import { resultText, voteText } from '#contract/result-text.ts';
import { isCapabilityRef } from '#contract/sides.ts';
import { resultsOf } from './lead.ts';

/**
 * One source's results of a pair as a sentence about `name`, the node `ref`; `other` is the name of the other
 * end. Beside a capability the sentence is about the tool.
 */
export function leadSentence(edge: GraphEdge, ref: string, name: string, other: string): string {
  if (edge.rel === 'OFFERS') return edge.from === ref ? `${name} offers ${other}` : `${other} offers ${name}`;
  const results = resultsOf(edge, ref);
  if (!isCapabilityRef(edge.to)) return `${name} against ${other}: ${resultText(results, edge.kinds)}`;
  const [tool, capability] = edge.from === ref ? [name, other] : [other, name];
  if (!edge.kinds.includes('vote')) return `${tool} and ${capability}: ${resultText(results, edge.kinds)}`;
  // A vote for a bad quality is a loss: one of the two is all there is.
  const votes = results.wins > 0 ? results.wins : results.losses;
  return `${tool}: ${voteText(capability, { votes, participations: null })}`;
}
