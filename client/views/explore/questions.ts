/** Suggested questions: each is asked only where the graph at hand can answer it. */
import type { GraphNode, Overview } from '#contract/graph.ts';
import { expandNode, focusNode } from '../../explore/moves.ts';
import { type ExploreState, opening } from '../../url-state.ts';

export interface Question {
  readonly text: string;
  readonly state: ExploreState;
}

/** Adding a question is adding an entry; null: the graph has nothing to ask it of. */
const questions: readonly ((overview: Overview) => Question | null)[] = [
  ({ nodes }) => {
    const tool = nodes.find((node) => node.kind === 'tool');
    return tool
      ? { text: `What has ${tool.name} been weighed against?`, state: expandNode(opening, tool.ref) }
      : null;
  },
  ({ nodes }) => {
    const quality = strongest(nodes, 'quality');
    return quality
      ? {
          text: `Whom do people credit with ${quality.name.toLowerCase()}?`,
          state: focusNode(opening, quality.ref),
        }
      : null;
  },
  ({ totals }) =>
    totals.byType.some(({ type, total }) => type === 'product' && total > 0)
      ? { text: 'What can stand in for Notion?', state: { ...opening, q: 'notion' } }
      : null,
];

export function questionsFor(overview: Overview): readonly Question[] {
  return questions.map((ask) => ask(overview)).filter((question) => question !== null);
}

function strongest(nodes: readonly GraphNode[], type: GraphNode['type']): GraphNode | undefined {
  return nodes.filter((node) => node.type === type).sort((a, b) => b.timesMatched - a.timesMatched)[0];
}
