import { open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { adminTool } from '../../database/managed/admin-tool.ts';
import { hasData, managedHome, mustBeStopped } from './managed-home.ts';

/** Copies the managed database into one file with Neo4j's own dump. */
export async function backup(file: string | undefined): Promise<number> {
  const { config, home } = managedHome();
  if (!hasData(home)) throw new Error('There is nothing to back up: the database was never started.');
  await mustBeStopped(home, 'backed up');
  const path = resolve(file ?? `match-graph-${new Date().toISOString().slice(0, 10)}.dump`);
  const partial = `${path}.${process.pid}.partial`;
  const tool = await adminTool(home, { ...config, onProgress: say });
  say('Copying the database');
  try {
    const output = await open(partial, 'wx', 0o600);
    try {
      await tool.run(['database', 'dump', 'neo4j', '--to-stdout'], { output: output.fd });
      await output.sync();
    } finally {
      await output.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  process.stdout.write(`${path}\n`);
  return 0;
}

const say = (line: string) => void process.stderr.write(`${line}\n`);
