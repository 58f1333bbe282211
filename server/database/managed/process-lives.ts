import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

/** Whether a process of this id runs; one that ended and was not yet collected by its parent does not. */
export function processLives(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  const status = readProc(pid, 'stat');
  return status === null || !/\) Z /.test(status);
}

/**
 * Whether a process of this id runs and is the one that is meant: the id may have been given to another since.
 * @param named by its command line
 */
export const livesAs = (pid: number, named: string): boolean =>
  processLives(pid) && commandLine(pid).includes(named);

/** The command line of a process, or '' when there is none. */
function commandLine(pid: number): string {
  const line = readProc(pid, 'cmdline');
  if (line !== null) return line.replaceAll('\0', ' ');
  return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

/** Only Linux has /proc. */
function readProc(pid: number, name: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return null;
  }
}
