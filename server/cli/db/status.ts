import { neo4jVersion } from '../../database/managed/jars.ts';
import { holderOf } from './holder.ts';
import { hasData, managedHome, stillRuns } from './managed-home.ts';

/** Says whether the managed database runs; exit status 0 when it does, 1 when not. */
export async function status(json: boolean): Promise<number> {
  const { home } = managedHome();
  const runs = await stillRuns(home);
  const told = {
    state: runs?.state ?? (hasData(home) ? 'stopped' : 'never started'),
    address: runs?.port == null ? null : `bolt://127.0.0.1:${runs.port}`,
    heldByStart: holderOf(home) !== null,
    version: neo4jVersion(),
    folder: home.folder,
  };
  if (json) process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  else
    process.stdout.write(
      `Neo4j ${told.version}: ${told.state}${told.address === null ? '' : ` at ${told.address}`}${told.heldByStart ? ', kept running by db start' : ''}\nData: ${told.folder}\n`,
    );
  return runs === null ? 1 : 0;
}
