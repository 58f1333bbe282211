/** Makes something of the whole catalogue anew when what it is made of is not what it was made of. */
import { createHash } from 'node:crypto';
import type { Database } from '../database/driver.ts';
import { noteHash, notedHash } from '../database/noted-hash.ts';

/**
 * Run once after the last import; cut off in the middle, the next run makes it, even where all is as it was before the
 * first began: after an undo, say.
 * @param of what it is made of, with a number that is raised when it is made otherwise
 */
export async function keepMade(
  db: Database,
  id: string,
  of: unknown,
  make: () => Promise<unknown>,
): Promise<{ made: boolean }> {
  const hash = createHash('sha256').update(JSON.stringify(of)).digest('hex');
  const [noted] = await notedHash(db, { id });
  if (noted?.hash === hash) return { made: false };
  await forgetMade(db, id);
  await make();
  await noteHash(db, { id, hash });
  return { made: true };
}

/** Whatever it is made of, the next time makes it. */
export async function forgetMade(db: Database, id: string): Promise<void> {
  await noteHash(db, { id, hash: 'being made' });
}
