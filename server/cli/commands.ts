/** The registry of commands: adding one is a file and a line. */
import type { Command } from './command.ts';
import { verifyCommand } from './verify.ts';

export const commands: readonly Command[] = [verifyCommand];
