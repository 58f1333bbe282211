/** Families are made of what tools say, after these: counted anew as a whole, so that none is left behind. */
import type { Database } from '../database/driver.ts';
import { countFamilies, dropFamilies } from '../queries/families.ts';

/** Called when tools, their ties and their matches are what they will be. Repeating it changes nothing. */
export async function settleFamilies(db: Database): Promise<void> {
  await dropFamilies(db, { prefix: '' });
  await countFamilies(db, { prefix: '' });
}
