/** The command line: `npm run cli -- COMMAND`. Exit status 0, 1 (failed) or 2 (usage). */
import { commands } from './cli/commands.ts';
import { UsageError, type Command } from './cli/command.ts';
import { following } from './cli/following.ts';
import { showHidden } from './cli/show-hidden.ts';
import { diskTrouble } from './problems/disk-trouble.ts';

const [name = '', ...rest] = process.argv.slice(2);
const command = commands.find((known) => known.name === name);

// Who stops reading, as `head` does, has had enough: no failure of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
for (const stream of [process.stdout, process.stderr]) showHidden(stream);
process.exitCode = await run(command);

async function run(chosen: Command | undefined): Promise<number> {
  if (!chosen) {
    if (!['', 'help', '--help'].includes(name)) {
      process.stderr.write(`There is no command "${name}"; npm run cli -- help lists them.\n`);
      return 2;
    }
    process.stdout.write(
      `Usage: npm run cli -- COMMAND\n\n${commands.map((each) => `  ${each.usage}\n      ${each.summary}`).join('\n')}\n`,
    );
    return 0;
  }
  try {
    return await following(chosen, rest);
  } catch (error) {
    const said = diskTrouble(error) ?? (error instanceof Error ? error.message : String(error));
    process.stderr.write(`${said}\n`);
    if (error instanceof UsageError) process.stderr.write(`Usage: npm run cli -- ${chosen.usage}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}
