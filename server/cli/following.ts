import { Moved } from '../problems/problems.ts';
import type { Command } from './command.ts';

/**
 * Runs a command; where an id that it was given stands for another now, as an address that answers 308 does, it says so and
 * runs it with that one.
 */
export async function following(
  command: Pick<Command, 'run'>,
  args: readonly string[],
  say: (text: string) => void = (text) => void process.stderr.write(text),
): Promise<number> {
  try {
    return await command.run([...args]);
  } catch (error) {
    if (!(error instanceof Moved)) throw error;
    const now = args.map((arg) => renamed(arg, error));
    // What the command does not name by that id cannot be asked again by another.
    if (now.every((arg, at) => arg === args[at])) throw error;
    say(`${error.message}\n`);
    return following(command, now, say);
  }
}

/** `ID`, `tool:ID`, and either in a list or behind an option: `--need=a,ID`. */
const renamed = (arg: string, { from, to }: Pick<Moved, 'from' | 'to'>): string =>
  arg
    .split(/(?<=[,=:])|(?=,)/u)
    .map((part) => (part === from ? to : part))
    .join('');
