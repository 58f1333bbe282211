/** Work on the graph that has not come to its end: until then, counts and facts may differ without anything being wrong. */
import type { ImportState } from '#contract/imports.ts';
import type { Database } from '../database/driver.ts';
import { writingNow } from '../import/write-lock.ts';
import { unfinishedImports } from '../queries/imports.ts';

const open = {
  running: 'is not at its end',
  failed: 'failed before its end, and its reading can complete it',
  undoing: 'is being undone',
} as const satisfies Partial<Record<ImportState, string>>;

type OpenState = keyof typeof open;
const isOpen = (state: string): state is OpenState => Object.hasOwn(open, state);

/** A sentence each; none where everything that was begun is done. One that only waits for its turn has written nothing. */
export async function unfinished(db: Database): Promise<string[]> {
  const writing = await writingNow(db);
  const imports = await unfinishedImports(db, { states: Object.keys(open).filter(isOpen) });
  const told = imports.flatMap(({ id, state }) => (isOpen(state) ? [`Import ${id} ${open[state]}.`] : []));
  return [...(writing === null ? [] : [writing]), ...told];
}
