import { currentTheme, setTheme } from '../theme.ts';
import type { Command } from './command.ts';

export const placeCommands: readonly Command[] = [
  {
    id: 'explore',
    group: 'Go to',
    label: () => 'Explore: the map',
    about: 'The map',
    keys: [],
    when: ({ explore }) => explore === null,
    run: ({ visit }) => visit('/'),
  },
  {
    id: 'alternatives-screen',
    group: 'Go to',
    label: () => 'Alternatives: what to use instead',
    about: 'What to use instead',
    keys: [],
    when: () => location.pathname !== '/alternatives' || location.search !== '',
    run: ({ visit }) => visit('/alternatives'),
  },
  {
    id: 'compare-screen',
    group: 'Go to',
    label: () => 'Compare: tools side by side',
    about: 'Tools side by side',
    keys: [],
    when: () => location.pathname !== '/compare',
    run: ({ visit }) => visit('/compare'),
  },
  {
    id: 'capabilities-screen',
    group: 'Go to',
    label: () => 'Capabilities: what tools can do',
    about: 'What tools can do, and who offers it',
    keys: [],
    when: () => location.pathname !== '/capabilities' || location.search !== '',
    run: ({ visit }) => visit('/capabilities'),
  },
  {
    id: 'import-screen',
    group: 'Go to',
    label: () => 'Import data: add a tool or a source',
    about: 'Add a tool or a source',
    keys: [],
    when: () => location.pathname !== '/import',
    run: ({ visit }) => visit('/import'),
  },
  {
    id: 'colours',
    group: 'Go to',
    label: () => `Use ${currentTheme() === 'dark' ? 'light' : 'dark'} colours`,
    about: 'Change between light and dark',
    keys: [],
    when: () => true,
    run: () => setTheme(currentTheme() === 'dark' ? 'light' : 'dark'),
  },
];
