/** The command line: `npm run cli -- COMMAND`. Exit status 0, 1 (failed) or 2 (usage). */
import { commands } from './cli/commands.ts';
import { UsageError, type Command } from './cli/command.ts';

const [name = '', ...rest] = process.argv.slice(2);
const command = commands.find((known) => known.name === name);

process.exitCode = await run(command);

async function run(chosen: Command | undefined): Promise<number> {
  if (!chosen) {
    const asked = name === '' || name === 'help' || name === '--help';
    if (!asked) process.stderr.write(`There is no command "${name}".\n`);
    process.stdout.write(
      `Usage: npm run cli -- COMMAND\n\n${commands.map((each) => `  ${each.usage}\n      ${each.summary}`).join('\n')}\n`,
    );
    return asked ? 0 : 2;
  }
  try {
    return await chosen.run(rest);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (error instanceof UsageError) process.stderr.write(`Usage: npm run cli -- ${chosen.usage}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}
