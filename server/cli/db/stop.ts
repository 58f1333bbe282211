import { setTimeout as sleep } from 'node:timers/promises';
import { processLives } from '../../database/managed/process-lives.ts';
import { holderOf } from './holder.ts';
import { managedHome, stillRuns } from './managed-home.ts';

const patienceMs = 150_000;

/** Ends the managed database, unless another program still uses it: then exit status 1 says so. */
export async function stop(): Promise<number> {
  const { home } = managedHome();
  const holder = holderOf(home);
  if (holder !== null) {
    process.kill(holder, 'SIGTERM');
    const end = Date.now() + patienceMs;
    while (processLives(holder) && Date.now() < end) await sleep(100);
  }
  if ((await stillRuns(home)) === null || (await stillRuns(home)) === null) {
    process.stdout.write('The database is stopped.\n');
    return 0;
  }
  process.stderr.write(
    'Another program uses the database (npm start, or a command); it ends with the last of them.\n',
  );
  return 1;
}
