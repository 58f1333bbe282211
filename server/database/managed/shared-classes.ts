/**
 * A class-data archive halves the time Neo4j takes to start. The first database writes it when it ends; later ones
 * map it. Java checks that it fits and ignores it when it does not.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Java } from './java.ts';
import { processLives } from './process-lives.ts';

/** An archive serves one build of Java and one place of the jars, so both are in its name. */
export function archivePath(jars: string, java: Java): string {
  const key = createHash('sha256').update(`${java.version}\n${jars}`).digest('hex').slice(0, 16);
  return join(dirname(jars), `classes-${key}.jsa`);
}

export interface SharedClasses {
  readonly args: readonly string[];
  readonly used: boolean;
  /** Puts a fresh archive in place. */
  keep(): void;
  /** Throws a used one away. */
  discard(): void;
}

export function sharedClasses(archive: string): SharedClasses {
  const quiet = '-Xlog:cds=off,cds+dynamic=off,class+path=off';
  if (existsSync(archive)) {
    return {
      args: ['-Xshare:auto', quiet, `-XX:SharedArchiveFile=${archive}`],
      used: true,
      keep() {},
      discard: () => rmSync(archive, { force: true }),
    };
  }
  removeLeftovers(archive);
  const partial = `${archive}.${process.pid}`;
  return {
    args: [quiet, `-XX:ArchiveClassesAtExit=${partial}`],
    used: false,
    keep() {
      if ((statSync(partial, { throwIfNoEntry: false })?.size ?? 0) > 0) renameSync(partial, archive);
    },
    discard() {},
  };
}

function removeLeftovers(archive: string): void {
  const start = `${basename(archive)}.`;
  for (const name of readdirSync(dirname(archive))) {
    if (name.startsWith(start) && !processLives(Number(name.slice(start.length)))) {
      rmSync(join(dirname(archive), name), { force: true });
    }
  }
}
