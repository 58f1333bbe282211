import { maxCommon } from '../addresses/explore/steps.ts';
import { showCommon, showPath } from '../explore/moves-picture.ts';
import type { Command } from './command.ts';
import { nodeCommand } from './focused-node.ts';

/** What links nodes that one names. */
export const pathCommands: readonly Command[] = [
  nodeCommand({
    id: 'path-from-here',
    short: 'Path to …',
    label: ({ name }) => `Path from ${name} to …`,
    about: 'The shortest paths from it to another node',
    keys: ['t'],
    run: ({ explore, node }, scope) =>
      scope.ask({
        words: `Path from ${node.name} to which node?`,
        toolsOnly: false,
        without: [node.ref],
        answered: (ref) => explore.go(showPath(explore.state, node.ref, ref)),
      }),
  }),
  nodeCommand({
    id: 'common-from-here',
    short: 'In common …',
    label: ({ name }) => `What ${name} has in common with …`,
    about: 'The neighbours it shares with another node',
    keys: ['b'],
    when: ({ explore }) => explore.state.select.length < 2,
    run: ({ explore, node }, scope) =>
      scope.ask({
        words: `In common with which node?`,
        toolsOnly: false,
        without: [node.ref],
        answered: (ref) => explore.go(showCommon(explore.state, [node.ref, ref])),
      }),
  }),
  {
    id: 'path-of-selection',
    short: 'Path between',
    group: 'Selection',
    label: () => 'Path between the two selected nodes',
    about: 'Path between the two selected nodes',
    keys: ['Shift+t'],
    when: ({ explore }) => explore?.state.select.length === 2,
    run: ({ explore }) => {
      const [from, to] = explore?.state.select ?? [];
      if (explore && from && to) explore.go(showPath(explore.state, from, to));
    },
  },
  {
    id: 'common-of-selection',
    short: 'In common',
    group: 'Selection',
    label: ({ explore }) => `Neighbours the ${explore?.state.select.length} selected nodes have in common`,
    about: 'Neighbours the selected nodes have in common',
    keys: ['b'],
    when: ({ explore }) => {
      const size = explore?.state.select.length ?? 0;
      return size >= 2 && size <= maxCommon;
    },
    run: ({ explore }) => explore?.go(showCommon(explore.state, explore.state.select)),
  },
];
