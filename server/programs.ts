/** Every program and thread of ours, by the name that `own-programs.ts` starts it under. */
import type { ProgramName, ThreadName } from './own-programs.ts';

const programs: Readonly<Record<ProgramName | ThreadName, () => Promise<unknown>>> = {
  main: () => import('./main.ts'),
  cli: () => import('./cli.ts'),
  keeper: () => import('./database/managed/keeper.ts'),
  'import-thread': () => import('./import/thread/import-worker.ts'),
  'group-thread': () => import('./groups/group-worker.ts'),
  'rating-thread': () => import('./ratings/rating-worker.ts'),
  'similar-thread': () => import('./similar/similar-worker.ts'),
};

const isProgram = (name: string): name is keyof typeof programs => Object.hasOwn(programs, name);

/** Runs one. @throws Error for a name that none has */
export async function run(name: string): Promise<void> {
  if (!isProgram(name))
    throw new Error(`There is no program "${name}"; there are ${Object.keys(programs).join(', ')}.`);
  await programs[name]();
}
