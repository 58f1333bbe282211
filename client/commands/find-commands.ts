/** Which commands fit what was typed. */
import type { Command } from './command.ts';
import type { ScopeParts } from './scope.ts';

export interface FoundCommand {
  readonly command: Command;
  readonly label: string;
}

/**
 * The commands that can be done now and hold every typed word in their label, their general words or their
 * group; those whose label starts with the text come first, otherwise the registry's order stays.
 */
export function findCommands(
  all: readonly Command[],
  parts: ScopeParts,
  text: string,
): readonly FoundCommand[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = all
    .filter((command) => command.when(parts))
    .map((command) => ({ command, label: command.label(parts) }))
    .filter(({ command, label }) => {
      const hay = `${label} ${command.about} ${command.group}`.toLowerCase();
      return words.every((word) => hay.includes(word));
    });
  const typed = text.trim().toLowerCase();
  const starts = ({ label }: FoundCommand) => typed !== '' && label.toLowerCase().startsWith(typed);
  return [...found.filter(starts), ...found.filter((one) => !starts(one))];
}
