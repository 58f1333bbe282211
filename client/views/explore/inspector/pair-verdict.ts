import type { GraphEdge } from '#contract/graph.ts';
import { leadOf, verdictsOf } from '../../../graph/scene/lead.ts';

/** Who is ahead, over all sources of a pair of tools, each read apart: a sentence about `name`, the node `ref`. */
export function pairVerdict(edges: readonly GraphEdge[], ref: string, name: string, other: string): string {
  const verdicts = verdictsOf(edges, ref);
  const judged = verdicts.length;
  const close = verdicts.filter((verdict) => verdict === 'close').length;
  const all =
    judged === 1 ? 'in the one source that judged them' : `in all ${judged} sources that judged them`;
  const where =
    close === 0
      ? all
      : `in ${judged - close} of the ${judged} sources that judged them; the ${close === 1 ? 'other is' : 'others are'} too close to call`;
  switch (leadOf(edges, ref)) {
    case 'leads':
      return `${name} is ahead ${where}.`;
    case 'trails':
      return `${other} is ahead ${where}.`;
    case 'close':
      return `${name} and ${other} are too close to call ${all}.`;
    case 'mixed':
      return `The ${judged} sources that judged them do not agree on who is ahead.`;
    case 'unjudged':
      return 'No source judged which of the two is better.';
  }
}
