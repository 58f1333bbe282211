/** What is made of the whole catalogue once the last import, undo or decision is done: each part only where it changed. */
import type { Database } from '../database/driver.ts';
import { keepMap } from '../groups/keep-map.ts';
import { keepServes } from '../operations/keep-serves.ts';
import { keepSimilar } from '../similar/keep-similar.ts';

export async function conclude(db: Database): Promise<void> {
  await keepSimilar(db);
  await keepServes(db);
  await keepMap(db);
}
