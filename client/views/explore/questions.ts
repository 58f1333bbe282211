/** Suggested questions: each is asked only where the graph at hand can answer it. */
import type { GraphNode, Overview } from '#contract/graph.ts';
import { alternativesAddress } from '../../addresses/alternatives-address.ts';
import { expandNode, focusNode } from '../../explore/moves.ts';
import { type ExploreState, opening } from '../../addresses/url-state.ts';

export interface Question {
  readonly text: string;
  /** A state of this screen, or the address of another. */
  readonly opens: ExploreState | string;
}

/** What the questions are made of. */
export interface Asked {
  readonly overview: Overview;
  /** By which the map was opened: a question is asked of the same picture. */
  readonly lens: ExploreState['lens'];
  /** A product that people know, where the catalogue has it. */
  readonly product: { readonly id: string; readonly name: string } | null;
}

/** Adding a question is adding an entry; null: the graph has nothing to ask it of. */
const questions: readonly ((asked: Asked) => Question | null)[] = [
  ({ overview, lens }) => {
    const tool = overview.nodes.find((node) => node.kind === 'tool');
    return tool
      ? {
          text: `How does ${tool.name} do against other models?`,
          opens: expandNode({ ...opening, lens }, tool.ref),
        }
      : null;
  },
  ({ overview, lens }) => {
    const quality = strongest(overview.nodes, 'quality');
    return quality
      ? { text: ratedBest(quality.name), opens: focusNode({ ...opening, lens }, quality.ref) }
      : null;
  },
  ({ product }) =>
    product ? { text: `Alternatives to ${product.name}`, opens: alternativesAddress(product.id) } : null,
];

export function questionsFor(asked: Asked): readonly Question[] {
  return questions.map((ask) => ask(asked)).filter((question) => question !== null);
}

function ratedBest(quality: string): string {
  const answers = /^(.+) answers$/.exec(quality);
  return answers
    ? `Which models do people find most ${answers[1]}?`
    : `Which models do people rate highest on ${quality}?`;
}

function strongest(nodes: readonly GraphNode[], type: GraphNode['type']): GraphNode | undefined {
  return nodes.filter((node) => node.type === type).sort((a, b) => b.timesMatched - a.timesMatched)[0];
}
