import type { GraphEdge } from '#contract/graph.ts';
import { judgedOf, permitsRate } from '#contract/rate.ts';
import { leadOf } from '../../../graph/lead.ts';

/** Who leads, over all sources of a pair of tools, each read apart: a sentence about `name`, the node `ref`. */
export function pairVerdict(edges: readonly GraphEdge[], ref: string, name: string, other: string): string {
  const judged = edges.filter((edge) => permitsRate(edge.kinds) && judgedOf(edge) > 0).length;
  const where =
    judged === 1 ? 'in the one source that judged them' : `in all ${judged} sources that judged them`;
  switch (leadOf(edges, ref)) {
    case 'leads':
      return `${name} leads ${where}.`;
    case 'trails':
      return `${other} leads ${where}.`;
    case 'even':
      return `${name} and ${other} are even ${where}.`;
    case 'mixed':
      return `The ${judged} sources that judged them do not agree on who leads.`;
    case 'unjudged':
      return 'No source judged which of the two is better.';
  }
}
