import { exporters } from '../takeaway/exporters.ts';
import type { TakeAwayAsked } from '../takeaway/take-away-asked.ts';
import type { Command } from './command.ts';

/** Opens the panel, so that one sees what becomes of it. */
function takeAway(id: string, label: string, about: string, asked: TakeAwayAsked): Command {
  return {
    id,
    group: 'Export',
    label: () => label,
    about,
    keys: [],
    when: (parts) => parts.takeAway !== null,
    run: (scope) => scope.takeAway?.(asked),
  };
}

export const takeAwayCommands: readonly Command[] = [
  ...exporters.map(({ id, label, hint }) => {
    const asked = { what: 'save', exporter: id } as const;
    return takeAway(`save-${id}`, `Save as: ${label}`, `Export what is shown: ${hint}`, asked);
  }),
  takeAway('copy-link', 'Link to this view: copy it', 'Copy the address of what is shown, to share it', {
    what: 'link',
  }),
  takeAway('keep-view', 'Save view under a name …', 'Save this view under a name, in this browser', {
    what: 'name',
  }),
];
