/** Which tools offer most of what a tool offers, read from the capabilities that tell tools apart. */
import type { GraphNode, Neighbours } from '#contract/graph.ts';
import type { ToolCapabilities } from '#contract/tool.ts';

/** A list of those who offer a capability is read only when it fits into one answer. */
export const longestList = 200;
const mostLists = 4;

export interface TellingCapabilities {
  /** Ids, offered by the fewest tools first; others offer each, and all who do fit into one answer. */
  readonly read: readonly { readonly id: string; readonly name: string }[];
  /** How many that others offer too were left out. */
  readonly left: number;
}

export function tellingCapabilities({ items }: Pick<ToolCapabilities, 'items'>): TellingCapabilities {
  const once = [...new Map(items.map(({ capability }) => [capability.id, capability])).values()];
  const shared = once.filter(({ tools }) => tools > 1);
  const read = shared
    .filter(({ tools }) => tools <= longestList)
    .sort((a, b) => a.tools - b.tools || (a.id < b.id ? -1 : 1))
    .slice(0, mostLists)
    .map(({ id, name }) => ({ id, name }));
  return { read, left: shared.length - read.length };
}

export interface SharingTool {
  readonly node: GraphNode;
  /** Names of the read capabilities it offers too. */
  readonly shares: readonly string[];
}

/** The tools that offer most of them, most first, then by matches; the tool itself left out. */
export function sharingTools(
  answers: readonly Pick<Neighbours, 'centre' | 'nodes'>[],
  self: string,
): readonly SharingTool[] {
  const found = new Map<string, { node: GraphNode; shares: string[] }>();
  for (const { centre, nodes } of answers) {
    for (const node of nodes) {
      if (node.ref === self || node.kind !== 'tool') continue;
      const one = found.get(node.ref);
      if (one) one.shares.push(centre.name);
      else found.set(node.ref, { node, shares: [centre.name] });
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      b.shares.length - a.shares.length ||
      b.node.timesMatched - a.node.timesMatched ||
      (a.node.ref < b.node.ref ? -1 : 1),
  );
}
