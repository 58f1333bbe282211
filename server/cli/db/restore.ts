import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { adminTool } from '../../database/managed/admin-tool.ts';
import { startManaged } from '../../database/managed/start-managed.ts';
import { UsageError } from '../command.ts';
import { hasData, managedHome, mustBeStopped } from './managed-home.ts';

/** Puts a backup in the place of what the managed database holds. */
export async function restore(file: string | undefined, yes: boolean): Promise<number> {
  if (file === undefined) throw new UsageError('Say which file to restore.');
  const { config, home } = managedHome();
  const input = await open(resolve(file)).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new UsageError(`There is no file ${resolve(file)}.`) : error;
  });
  try {
    if (hasData(home) && !yes)
      throw new UsageError(
        'This replaces everything in the database; "db backup" keeps a copy. Say --yes when that is meant.',
      );
    await mustBeStopped(home, 'restored');
    // The first start sets the password, which a backup does not hold.
    if (!hasData(home)) await (await startManaged({ ...config, onProgress: say })).stop();
    const tool = await adminTool(home, { ...config, onProgress: say });
    say('Restoring the database');
    await tool.run(['database', 'load', 'neo4j', '--from-stdin', '--overwrite-destination=true'], {
      input: input.fd,
    });
  } finally {
    await input.close();
  }
  process.stdout.write('The database holds what the backup held.\n');
  return 0;
}

const say = (line: string) => void process.stderr.write(`${line}\n`);
