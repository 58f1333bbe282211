/** The registry of commands: adding one is a file and a line. */
import { alternativesCommand } from './alternatives.ts';
import { capabilitiesCommand } from './capabilities.ts';
import type { Command } from './command.ts';
import { conflictsCommand } from './conflicts.ts';
import { correctionsCommand } from './corrections.ts';
import { coverageCommand } from './coverage.ts';
import { databaseCommand } from './db.ts';
import { decideCommand } from './decide.ts';
import { exportCommand } from './export.ts';
import { familyCommand } from './family.ts';
import { highlightsCommand } from './highlights.ts';
import { howCommand } from './how.ts';
import { importCommand } from './import.ts';
import { importsCommand } from './imports.ts';
import { openAlternativesCommand } from './open-alternatives.ts';
import { pairCommand } from './pair.ts';
import { pairingsCommand } from './pairings.ts';
import { pathCommand } from './path.ts';
import { rankCommand } from './rank.ts';
import { ratesCommand } from './rates.ts';
import { ratingsCommand } from './ratings.ts';
import { refreshCommand } from './refresh.ts';
import { reviewCommand } from './review.ts';
import { rivalsCommand } from './rivals.ts';
import { searchCommand } from './search.ts';
import { switchCommand } from './switch.ts';
import { undoCommand } from './undo.ts';
import { verifyCommand } from './verify.ts';

export const commands: readonly Command[] = [
  importCommand,
  importsCommand,
  undoCommand,
  conflictsCommand,
  decideCommand,
  refreshCommand,
  exportCommand,
  searchCommand,
  pathCommand,
  alternativesCommand,
  openAlternativesCommand,
  rivalsCommand,
  rankCommand,
  ratesCommand,
  ratingsCommand,
  highlightsCommand,
  familyCommand,
  capabilitiesCommand,
  howCommand,
  pairingsCommand,
  pairCommand,
  correctionsCommand,
  reviewCommand,
  coverageCommand,
  switchCommand,
  verifyCommand,
  databaseCommand,
];
