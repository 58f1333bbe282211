import { historyPlace } from '../explore/history-mark.ts';
import { undoWithoutHistory } from '../explore/moves.ts';
import { opening, printExplore } from '../addresses/url-state.ts';
import type { Command } from './command.ts';

export const stepCommands: readonly Command[] = [
  {
    id: 'undo',
    group: 'Steps',
    label: () => 'Undo the last step',
    about: 'Undo the last step',
    keys: ['Mod+z'],
    when: ({ explore }) => explore !== null && (historyPlace().behind > 0 || location.search !== ''),
    run: ({ explore }) => {
      if (historyPlace().behind > 0) history.back();
      else if (explore) explore.go(undoWithoutHistory(explore.state), 'replace');
    },
  },
  {
    id: 'redo',
    group: 'Steps',
    label: () => 'Redo the step that was undone',
    about: 'Redo the step that was undone',
    keys: ['Mod+Shift+z', 'Mod+y'],
    when: ({ explore }) => explore !== null && historyPlace().ahead > 0,
    run: () => history.forward(),
  },
  {
    id: 'start-over',
    group: 'Steps',
    label: () => 'Back to the opening map',
    about: 'Back to the opening map',
    keys: [],
    when: ({ explore }) => explore !== null && printExplore(explore.state) !== '',
    run: ({ explore }) => explore?.go(opening),
  },
];
