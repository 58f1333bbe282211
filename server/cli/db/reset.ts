import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../command.ts';
import { managedHome, mustBeStopped } from './managed-home.ts';

/** Empties the managed database: its data is removed, and the next start begins anew. */
export async function reset(yes: boolean): Promise<number> {
  const { home } = managedHome();
  const data = join(home.folder, 'data');
  if (!yes)
    throw new UsageError(
      `This removes everything in ${data}; "db backup" keeps a copy. Say --yes when that is meant.`,
    );
  await mustBeStopped(home, 'reset');
  await rm(data, { recursive: true, force: true });
  // It opened what is gone; the next start makes a new one.
  await rm(home.password, { force: true });
  process.stdout.write('The database is empty; the next start fills it with the seeds.\n');
  return 0;
}
