/** The registry of actions. Adding one is adding it to its group's file; adding a group is a line here. */
import { capabilityCommands } from './capability-commands.ts';
import type { Command } from './command.ts';
import { compareCommands } from './compare-commands.ts';
import { filterCommands } from './filter-commands.ts';
import { findNodeCommands } from './find-node-commands.ts';
import { mapCommands } from './map-commands.ts';
import { nodeCommands } from './node-commands.ts';
import { pathCommands } from './path-commands.ts';
import { placeCommands } from './place-commands.ts';
import { selectionCommands } from './selection-commands.ts';
import { stepCommands } from './step-commands.ts';
import { takeAwayCommands } from './take-away-commands.ts';
import { viewCommands } from './view-commands.ts';

/** In the order the palette lists them. */
export const allCommands: readonly Command[] = [
  ...nodeCommands,
  ...capabilityCommands,
  ...pathCommands,
  ...compareCommands,
  ...selectionCommands,
  ...findNodeCommands,
  ...viewCommands,
  ...filterCommands,
  ...takeAwayCommands,
  ...mapCommands,
  ...stepCommands,
  ...placeCommands,
];
