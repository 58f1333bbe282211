import { stateAtNode } from '../explore/explore-context.ts';
import type { Command } from './command.ts';

export const findNodeCommands: readonly Command[] = [
  {
    id: 'palette',
    group: 'Find',
    label: () => 'Find an action',
    about: 'Find an action by name',
    keys: ['Mod+k'],
    when: () => true,
    run: ({ open }) => open('palette'),
  },
  {
    id: 'search',
    group: 'Find',
    label: () => 'Search tools and capabilities',
    about: 'Search tools and capabilities',
    // The search box itself listens to this key, on every screen.
    keys: ['/'],
    when: () => true,
    run: () => document.querySelector<HTMLElement>('header [role=combobox]')?.focus(),
  },
  {
    id: 'go-to-node',
    group: 'Find',
    label: () => 'Go to a node …',
    about: 'Go to a node by name',
    keys: ['g'],
    when: ({ explore }) => explore !== null,
    run: ({ explore, ask }) =>
      explore &&
      ask({
        words: 'Which node to go to?',
        toolsOnly: false,
        without: [],
        answered: (ref) => {
          explore.go(stateAtNode(explore, ref));
          document.getElementById('map')?.focus({ preventScroll: true });
        },
      }),
  },
  {
    id: 'shortcuts',
    group: 'Find',
    label: () => 'Show all shortcuts',
    about: 'Show all shortcuts',
    keys: ['?'],
    when: () => true,
    run: ({ open }) => open('shortcuts'),
  },
];
