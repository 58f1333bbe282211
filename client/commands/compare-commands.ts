import type { Explore } from '../explore/explore-context.ts';
import { compareAddress } from '../addresses/compare-address.ts';
import { putAside, takeAllBack, takeBack } from '../explore/moves-aside.ts';
import { maxAside } from '../addresses/explore/aside.ts';
import type { Command } from './command.ts';
import { nodeCommand } from './focused-node.ts';

export const compareCommands: readonly Command[] = [
  nodeCommand({
    id: 'add-to-compare',
    label: ({ name }) => `Add ${name} to the comparison`,
    about: 'Add it to the comparison',
    keys: ['a'],
    when: ({ explore: { state }, node }) =>
      node.kind === 'tool' && !node.ghost && !state.with.includes(node.id) && state.with.length < maxAside,
    run: ({ explore, node }) => explore.go(putAside(explore.state, node.id)),
  }),
  nodeCommand({
    id: 'take-from-compare',
    label: ({ name }) => `Take ${name} out of the comparison`,
    about: 'Take it out of the comparison',
    keys: ['a'],
    when: ({ explore, node }) => explore.state.with.includes(node.id) && node.kind === 'tool',
    run: ({ explore, node }) => explore.go(takeBack(explore.state, node.id)),
  }),
  nodeCommand({
    id: 'compare-with',
    label: ({ name }) => `Compare ${name} with …`,
    about: 'Compare it with another tool',
    keys: ['v'],
    when: ({ node }) => node.kind === 'tool' && !node.ghost,
    run: ({ node }, scope) =>
      scope.ask({
        words: `Compare ${node.name} with which tool?`,
        toolsOnly: true,
        without: [node.ref],
        answered: (ref) => scope.visit(compareAddress([node.id, ref.slice('tool:'.length)])),
      }),
  }),
  {
    id: 'compare-selection',
    group: 'Selection',
    short: 'Compare',
    label: ({ explore }) => `Compare the ${toolsSelected(explore).length} selected tools`,
    about: 'Compare the selected tools',
    keys: [],
    when: ({ explore }) => toolsSelected(explore).length >= 2 && toolsSelected(explore).length <= maxAside,
    run: ({ explore, visit }) => visit(compareAddress(toolsSelected(explore))),
  },
  {
    id: 'open-compare',
    group: 'Go to',
    label: ({ explore }) => `Compare the ${explore?.state.with.length} chosen tools`,
    about: 'Compare the chosen tools',
    keys: ['Shift+v'],
    when: ({ explore }) => (explore?.state.with.length ?? 0) >= 2,
    run: ({ explore, visit }) => explore && visit(compareAddress(explore.state.with)),
  },
  {
    id: 'empty-compare',
    group: 'Go to',
    label: () => 'Empty the comparison',
    about: 'Empty the comparison',
    keys: [],
    when: ({ explore }) => (explore?.state.with.length ?? 0) > 0,
    run: ({ explore }) => explore?.go(takeAllBack(explore.state)),
  },
];

/** Ids of the selected tools; those only named in claims have nothing to compare. */
function toolsSelected(explore: Explore | null): readonly string[] {
  const nodes = explore?.picture?.nodes.map(({ node }) => node) ?? [];
  return nodes
    .filter(({ ref, kind, ghost }) => kind === 'tool' && !ghost && explore?.state.select.includes(ref))
    .map(({ id }) => id);
}
