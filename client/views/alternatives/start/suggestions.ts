/** Questions to begin with, made from what is loaded. */
import { CapabilityKind } from '#contract/vocabulary.ts';
import type { GraphNode } from '#contract/graph.ts';
import type { Offer, ToolCapabilities, ToolSummary } from '#contract/tool.ts';

export interface SuggestedTool {
  readonly id: string;
  readonly name: string;
  readonly type: ToolSummary['type'];
}

export interface SuggestedNeed {
  readonly capabilities: readonly { readonly id: string; readonly name: string }[];
}

const maxSuggested = 3;
/** A capability is worth asking for when there is a choice, and the choice is not nearly everything. */
const minTools = 2;
const maxTools = 1000;

/**
 * Three tools people weigh: the most-matched of each type, those with most matches first, then others of the opening
 * map. Tools nobody matched tell too little.
 */
export function suggestedTools(
  topOfTypes: readonly ToolSummary[],
  opening: readonly GraphNode[],
): readonly SuggestedTool[] {
  const tops = topOfTypes
    .filter(({ timesMatched, ghost }) => timesMatched > 0 && !ghost)
    .toSorted((a, b) => b.timesMatched - a.timesMatched);
  const others = opening.flatMap(({ kind, id, name, type, ghost }) =>
    kind === 'tool' && !ghost && !isCapabilityKind(type) ? [{ id, name, type }] : [],
  );
  const once = new Map([...tops, ...others].map(({ id, name, type }) => [id, { id, name, type }]));
  return [...once.values()].slice(0, maxSuggested);
}

function isCapabilityKind(type: GraphNode['type']): type is CapabilityKind {
  return CapabilityKind.safeParse(type).success;
}

/** Of each tool its two rarest capabilities that others offer too, so that at least one tool offers both. */
export function suggestedNeeds(answers: readonly ToolCapabilities[]): readonly SuggestedNeed[] {
  const needs = answers.flatMap(({ items }): SuggestedNeed[] => {
    const pair = telling(items).slice(0, 2);
    return pair.length > 0 ? [{ capabilities: pair }] : [];
  });
  const once = new Map(needs.map((need) => [need.capabilities.map(({ id }) => id).join(), need]));
  // Two at once show best what is asked here.
  return [...once.values()]
    .toSorted((a, b) => b.capabilities.length - a.capabilities.length)
    .slice(0, maxSuggested);
}

function telling(items: readonly Offer[]): readonly { readonly id: string; readonly name: string }[] {
  const known = new Map(items.map(({ capability }) => [capability.id, capability]));
  return [...known.values()]
    .filter(({ tools }) => tools >= minTools && tools <= maxTools)
    .toSorted((a, b) => a.tools - b.tools || (a.id < b.id ? -1 : 1))
    .map(({ id, name }) => ({ id, name }));
}
