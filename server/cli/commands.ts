/** The registry of commands: adding one is a file and a line. */
import { alternativesCommand } from './alternatives.ts';
import type { Command } from './command.ts';
import { coverageCommand } from './coverage.ts';
import { databaseCommand } from './db.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { importsCommand } from './imports.ts';
import { refreshCommand } from './refresh.ts';
import { searchCommand } from './search.ts';
import { switchCommand } from './switch.ts';
import { undoCommand } from './undo.ts';
import { verifyCommand } from './verify.ts';

export const commands: readonly Command[] = [
  importCommand,
  importsCommand,
  undoCommand,
  refreshCommand,
  exportCommand,
  searchCommand,
  alternativesCommand,
  coverageCommand,
  switchCommand,
  verifyCommand,
  databaseCommand,
];
