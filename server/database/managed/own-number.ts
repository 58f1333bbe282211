/**
 * Numbers that a home keeps of itself, such as a port or a process. They say of which folder they are: in a copy of it
 * they would lead to what another one runs.
 */
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Home } from './home.ts';

const Kept = z.object({ folder: z.string(), number: z.int().positive() });

/** The folder as it is called by whoever holds it, however it was named. */
export const folderOf = (home: Home): string => realpathSync(home.folder);

export function keepNumber(home: Home, file: string, number: number): void {
  writeFileSync(file, JSON.stringify({ folder: folderOf(home), number } satisfies z.infer<typeof Kept>));
}

/** Null where there is none, and where it is that of another folder. */
export function keptNumber(home: Home, file: string): number | null {
  try {
    const { folder, number } = Kept.parse(JSON.parse(readFileSync(file, 'utf8')));
    return folder === folderOf(home) ? number : null;
  } catch {
    return null;
  }
}
