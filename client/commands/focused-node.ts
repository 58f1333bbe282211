/** What commands about "the node in focus" act on. */
import type { GraphNode } from '#contract/graph.ts';
import type { Explore } from '../explore/explore-context.ts';
import type { Command } from './command.ts';
import type { Scope, ScopeParts } from './scope.ts';

export interface FocusedNode {
  readonly explore: Explore;
  readonly node: GraphNode;
}

/** Null when not exactly one node of the picture is in focus. */
export function focusedNode({ explore }: ScopeParts): FocusedNode | null {
  const [ref, second] = explore?.state.focus ?? [];
  const node = explore?.picture?.nodes.find((one) => one.node.ref === ref)?.node;
  return explore && node && !second ? { explore, node } : null;
}

interface NodeCommand extends Pick<Command, 'id' | 'about' | 'keys' | 'short'> {
  readonly group?: Command['group'];
  readonly label: (node: GraphNode) => string;
  readonly when?: (focused: FocusedNode) => boolean;
  readonly run: (focused: FocusedNode, scope: Scope) => void;
}

/** A command that needs one node in focus. */
export function nodeCommand({ label, when, run, group = 'Node', ...rest }: NodeCommand): Command {
  return {
    ...rest,
    group,
    label: (parts) => {
      const focused = focusedNode(parts);
      return focused ? label(focused.node) : rest.about;
    },
    when: (parts) => {
      const focused = focusedNode(parts);
      return focused !== null && (when?.(focused) ?? true);
    },
    run: (scope) => {
      const focused = focusedNode(scope);
      if (focused) run(focused, scope);
    },
  };
}
