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

/** The command line of a process, or '' when there is none. */
export function commandLine(pid: number): string {
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
