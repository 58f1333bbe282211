import type { GraphEdge } from '#contract/graph.ts';
import { count, counted } from '../numbers.ts';
import { resultsOf } from './lead.ts';

/**
 * One source's results of a pair as a sentence about `name`, the node `ref`; `other` is the name of the other
 * end. Beside a capability the sentence is about the tool.
 */
export function leadSentence(edge: GraphEdge, ref: string, name: string, other: string): string {
  if (edge.rel === 'OFFERS') return edge.from === ref ? `${name} offers ${other}` : `${other} offers ${name}`;
  const { matches, wins, losses, ties, unjudged } = resultsOf(edge, ref);
  const times = counted(matches, 'match', 'matches');
  if (edge.from.startsWith('capability:')) {
    const [tool, capability] = edge.to === ref ? [name, other] : [other, name];
    const voted = edge.kinds.includes('vote');
    return voted
      ? `${tool}: ${counted(wins, 'vote')} for ${capability}${losses > 0 ? `, ${count(losses)} against` : ''}`
      : `${tool} against ${capability}: ${resultWords(wins, losses, ties, unjudged)}`;
  }
  if (wins + losses + ties === 0) return `${name} and ${other}: ${times}, none judged`;
  const verb = wins > losses ? 'leads' : wins < losses ? 'trails' : 'is even with';
  return `${name} ${verb} ${other}: ${resultWords(wins, losses, ties, unjudged)}`;
}

/** `488 won, 303 lost, 148 tied`; what is nought is left out, except that something is always said. */
export function resultWords(wins: number, losses: number, ties: number, unjudged: number): string {
  const parts = [
    (wins > 0 || losses > 0) && `${count(wins)} won`,
    (wins > 0 || losses > 0) && `${count(losses)} lost`,
    ties > 0 && `${count(ties)} tied`,
    unjudged > 0 && `${count(unjudged)} without a verdict`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(', ') : 'no results';
}
