/** An action a person can take. All of them are in `all-commands.ts`; palette, shortcuts and their list read it. */
import type { Scope, ScopeParts } from './scope.ts';

export const commandGroups = [
  'Find',
  'Node',
  'Selection',
  'Map',
  'View',
  'Filters',
  'Export',
  'Steps',
  'Go to',
] as const;
export type CommandGroup = (typeof commandGroups)[number];

export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  /** What it does now, said of what it would be done to. */
  readonly label: (parts: ScopeParts) => string;
  /** A word or two for a button beside the thing it is about; only where there is such a button. */
  readonly short?: string;
  /** What it does in general, for the list of shortcuts. */
  readonly about: string;
  /** Such as `e`, `?`, `Shift+ArrowUp`, `Mod+k` (Ctrl, or Cmd on a Mac); the first is the one that is shown. */
  readonly keys: readonly string[];
  /** Whether it can be done now. */
  readonly when: (parts: ScopeParts) => boolean;
  readonly run: (scope: Scope) => void;
}
