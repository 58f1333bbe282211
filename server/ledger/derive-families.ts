/** Families are made of what tools say, after these: counted anew as a whole, so that none is left behind. */
import { batches } from '../database/batches.ts';
import type { Database } from '../database/driver.ts';
import { countFamilies, dropFamilies, versionsToLend } from '../queries/families.ts';
import type { Embedder } from '../search/embedding/embedder.ts';
import { deriveTools } from './derive-tools.ts';

/**
 * Which share of a family's versions that state a maker has to name the same one for the others to have it, too: a release that
 * a host has packed anew states that host, beside a dozen that state who made the model.
 */
export const agreeOnMaker = 0.8;
const size = 1000;

/**
 * Called when tools, their ties and their matches are what they will be; versions of which no source states a maker are then
 * given the one that their family agrees on, or lose it where it does no more. Repeating it changes nothing.
 */
export async function settleFamilies(db: Database, embedder: Embedder | null): Promise<void> {
  await dropFamilies(db, { prefix: '' });
  await countFamilies(db, { prefix: '', agree: agreeOnMaker });
  const lent = (await versionsToLend(db, { prefix: '' })).map(({ id }) => id);
  for (const batch of batches(lent, size)) await deriveTools(db, batch, embedder);
}
